<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
  <name>cli</name>
  <message>
    <source>As of {date}</source>
    <translation>По состоянию на {date}</translation>
  </message>
  <message>
    <source>Assessment</source>
    <translation>Оценка</translation>
  </message>
  <message>
    <source>Base of {date}</source>
    <translation>База на {date}</translation>
  </message>
  <message>
    <source>Corrected later</source>
    <translation>Позже исправлено</translation>
  </message>
  <message>
    <source>Doubt</source>
    <translation>Сомнение</translation>
  </message>
  <message>
    <source>In short</source>
    <translation>Коротко</translation>
  </message>
  <message>
    <source>Seen in practice</source>
    <translation>Что было на практике</translation>
  </message>
  <message>
    <source>What the law says</source>
    <translation>Что говорит право</translation>
  </message>
  <message>
    <source>Where else</source>
    <translation>Где ещё</translation>
  </message>
  <message>
    <source>assessed {date}, not legal advice</source>
    <translation>оценка от {date}, не юридическая консультация</translation>
  </message>
  <message>
    <source>not in force on that day</source>
    <translation>в тот день не действовала</translation>
  </message>
  <message>
    <source>via</source>
    <translation>через</translation>
  </message>
  <message>
    <source>“{condition}”: stated by {stated}, left out by {omitted}, denied by {denied}; {unknown} not seen.</source>
    <translation>«{condition}»: названо — {stated}, опущено — {omitted}, отрицается — {denied}; не видели — {unknown}.</translation>
  </message>
  <message numerus="yes">
    <source>{n} days old</source>
    <translation>
      <numerusform>возраст {n} день</numerusform>
      <numerusform>возраст {n} дня</numerusform>
      <numerusform>возраст {n} дней</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} found</source>
    <translation>
      <numerusform>найдена {n} запись</numerusform>
      <numerusform>найдено {n} записи</numerusform>
      <numerusform>найдено {n} записей</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} later claims are not shown</source>
    <translation>
      <numerusform>{n} более позднее утверждение не показано</numerusform>
      <numerusform>{n} более поздних утверждения не показаны</numerusform>
      <numerusform>{n} более поздних утверждений не показаны</numerusform>
    </translation>
  </message>
</context>
</TS>
