<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
  <name>window</name>
  <message numerus="yes">
    <source>{n} days old</source>
    <translation>
      <numerusform>{n} day old</numerusform>
      <numerusform>{n} days old</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} records side by side</source>
    <translation>
      <numerusform>{n} record</numerusform>
      <numerusform>{n} records side by side</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>Lay {n} claims side by side</source>
    <translation>
      <numerusform>Show the only claim</numerusform>
      <numerusform>Lay {n} claims side by side</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} found</source>
    <translation>
      <numerusform>{n} found</numerusform>
      <numerusform>{n} found</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>the first {n} shown</source>
    <translation>
      <numerusform>the first one shown</numerusform>
      <numerusform>the first {n} shown</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} pages</source>
    <translation>
      <numerusform>{n} page</numerusform>
      <numerusform>{n} pages</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} matches ↓</source>
    <translation>
      <numerusform>{n} match ↓</numerusform>
      <numerusform>{n} matches ↓</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>Of {n} claims:</source>
    <translation>
      <numerusform>Of {n} claim:</numerusform>
      <numerusform>Of {n} claims:</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>Of {n} texts:</source>
    <translation>
      <numerusform>Of {n} text:</numerusform>
      <numerusform>Of {n} texts:</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} later claims are left out: they came after this day.</source>
    <translation>
      <numerusform>{n} later claim is left out: it came after this day.</numerusform>
      <numerusform>{n} later claims are left out: they came after this day.</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} leave out “{name}”</source>
    <translation>
      <numerusform>{n} leaves out “{name}”</numerusform>
      <numerusform>{n} leave out “{name}”</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} deny “{name}”</source>
    <translation>
      <numerusform>{n} denies “{name}”</numerusform>
      <numerusform>{n} deny “{name}”</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>Lay {n} side by side</source>
    <translation>
      <numerusform>Lay {n} side by side</numerusform>
      <numerusform>Lay {n} side by side</numerusform>
    </translation>
  </message>
</context>
</TS>
