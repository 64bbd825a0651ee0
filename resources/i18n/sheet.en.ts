<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
  <name>sheet</name>
  <message numerus="yes">
    <source>{n} days old</source>
    <translation>
      <numerusform>{n} day old</numerusform>
      <numerusform>{n} days old</numerusform>
    </translation>
  </message>
</context>
</TS>
