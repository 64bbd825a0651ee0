<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
  <name>cli</name>
  <message>
    <source>As of {date}</source>
    <translation type="unfinished">{date} жағдай бойынша</translation>
  </message>
  <message>
    <source>Assessment</source>
    <translation type="unfinished">Бағалау</translation>
  </message>
  <message>
    <source>Base of {date}</source>
    <translation type="unfinished">База күні: {date}</translation>
  </message>
  <message>
    <source>Corrected later</source>
    <translation type="unfinished">Кейін түзетілді</translation>
  </message>
  <message>
    <source>Doubt</source>
    <translation type="unfinished">Күмән</translation>
  </message>
  <message>
    <source>In short</source>
    <translation type="unfinished">Қысқаша</translation>
  </message>
  <message>
    <source>Seen in practice</source>
    <translation type="unfinished">Тәжірибеде болғаны</translation>
  </message>
  <message>
    <source>What the law says</source>
    <translation type="unfinished">Құқық не дейді</translation>
  </message>
  <message>
    <source>Where else</source>
    <translation type="unfinished">Тағы қайда</translation>
  </message>
  <message>
    <source>assessed {date}, not legal advice</source>
    <translation type="unfinished">{date} бағаланды, заң кеңесі емес</translation>
  </message>
  <message>
    <source>not in force on that day</source>
    <translation type="unfinished">сол күні күшінде болмаған</translation>
  </message>
  <message>
    <source>via</source>
    <translation type="unfinished">арқылы</translation>
  </message>
  <message>
    <source>“{condition}”: stated by {stated}, left out by {omitted}, denied by {denied}; {unknown} not seen.</source>
    <translation type="unfinished">«{condition}»: айтқан — {stated}, тастап кеткен — {omitted}, теріске шығарған — {denied}; көрілмегені — {unknown}.</translation>
  </message>
  <message numerus="yes">
    <source>{n} days old</source>
    <translation type="unfinished">
      <numerusform>{n} күн бұрынғы</numerusform>
      <numerusform>{n} күн бұрынғы</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} found</source>
    <translation type="unfinished">
      <numerusform>{n} жазба табылды</numerusform>
      <numerusform>{n} жазба табылды</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} later claims are not shown</source>
    <translation type="unfinished">
      <numerusform>{n} кейінгі мәлімдеме көрсетілмеді</numerusform>
      <numerusform>{n} кейінгі мәлімдеме көрсетілмеді</numerusform>
    </translation>
  </message>
</context>
</TS>
