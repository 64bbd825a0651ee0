<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
  <name>sheet</name>
  <message>
    <source>as of {date}</source>
    <translation>на {date}</translation>
  </message>
  <message>
    <source>When</source>
    <translation>Когда</translation>
  </message>
  <message>
    <source>What</source>
    <translation>Что</translation>
  </message>
  <message>
    <source>What happened</source>
    <translation>Что произошло</translation>
  </message>
  <message>
    <source>Who</source>
    <translation>Кто</translation>
  </message>
  <message>
    <source>By which road</source>
    <translation>Каким путём</translation>
  </message>
  <message>
    <source>Asserted ground</source>
    <translation>Заявленное основание</translation>
  </message>
  <message>
    <source>Law</source>
    <translation>Нормы права</translation>
  </message>
  <message>
    <source>Verified</source>
    <translation>Проверено</translation>
  </message>
  <message>
    <source>Status {as_of}:</source>
    <translation>Положение {as_of}:</translation>
  </message>
  <message>
    <source>What could identify people is not printed.</source>
    <translation>То, по чему можно узнать людей, не печатается.</translation>
  </message>
  <message>
    <source>A case, not named here</source>
    <translation>Дело, здесь не названо</translation>
  </message>
  <message>
    <source>State</source>
    <translation>Государство</translation>
  </message>
  <message>
    <source>What it did</source>
    <translation>Что сделало</translation>
  </message>
  <message>
    <source>This is a restatement in our own words, not the official text.</source>
    <translation>Это изложение своими словами, а не официальный текст.</translation>
  </message>
  <message>
    <source>Editions</source>
    <translation>Редакции</translation>
  </message>
  <message>
    <source>Clauses held here</source>
    <translation>Статьи, которые здесь есть</translation>
  </message>
  <message>
    <source>Where and when it governs</source>
    <translation>Где и когда действует</translation>
  </message>
  <message>
    <source>What states did</source>
    <translation>Что сделали государства</translation>
  </message>
  <message>
    <source>Instrument</source>
    <translation>Документ</translation>
  </message>
  <message>
    <source>Number</source>
    <translation>Номер</translation>
  </message>
  <message>
    <source>What it is</source>
    <translation>Что это</translation>
  </message>
  <message>
    <source>Short name</source>
    <translation>Краткое название</translation>
  </message>
  <message>
    <source>Signed or adopted</source>
    <translation>Подписано или принято</translation>
  </message>
  <message>
    <source>In force</source>
    <translation>В силе</translation>
  </message>
  <message>
    <source>States</source>
    <translation>Государства</translation>
  </message>
  <message>
    <source>Depositary</source>
    <translation>Депозитарий</translation>
  </message>
  <message>
    <source>Authentic text</source>
    <translation>Аутентичный текст</translation>
  </message>
  <message>
    <source>Official number</source>
    <translation>Официальный номер</translation>
  </message>
  <message>
    <source>Edition read</source>
    <translation>Прочитанная редакция</translation>
  </message>
  <message>
    <source>Sources</source>
    <translation>Источники</translation>
  </message>
  <message>
    <source>Base of {date}</source>
    <translation>База на {date}</translation>
  </message>
  <message>
    <source>printed {date}</source>
    <translation>напечатано {date}</translation>
  </message>
  <message>
    <source>Information, not legal advice: ask a lawyer before you decide.</source>
    <translation>Справка, а не юридическая консультация: прежде чем решать, спросите адвоката.</translation>
  </message>
  <message>
    <source>kzref, library {version}</source>
    <translation>kzref, библиотека {version}</translation>
  </message>
  <message>
    <source>Sources ({level}, looked at {date}, unless marked)</source>
    <translation>Источники ({level}, просмотрено {date}, если не указано иное)</translation>
  </message>
  <message>
    <source>What is left out</source>
    <translation>Что пропущено</translation>
  </message>
  <message>
    <source>Note</source>
    <translation>Заметка</translation>
  </message>
  <message>
    <source>kzref · sheet</source>
    <translation>kzref · памятка</translation>
  </message>
  <message>
    <source>page {page} of {pages}</source>
    <translation>стр. {page} из {pages}</translation>
  </message>
  <message>
    <source>The base is old: ask what has changed since {date}.</source>
    <translation>База устарела: узнайте, что изменилось после {date}.</translation>
  </message>
  <message>
    <source>Texts marked [{tag}] exist only in another language ({language}).</source>
    <translation>Тексты с пометой [{tag}] есть только на другом языке ({language}).</translation>
  </message>
  <message>
    <source>The translation was not reviewed.</source>
    <translation>Перевод не проверен.</translation>
  </message>
  <message>
    <source>looked at {date}</source>
    <translation>просмотрено {date}</translation>
  </message>
  <message>
    <source>look again by {date}</source>
    <translation>проверить снова до {date}</translation>
  </message>
  <message>
    <source>Doubts</source>
    <translation>Сомнения</translation>
  </message>
  <message>
    <source>? wording not seen</source>
    <translation>? слов не видели</translation>
  </message>
  <message>
    <source>Assessed {date}.</source>
    <translation>Оценка на {date}.</translation>
  </message>
  <message>
    <source>What had been said and what was in force on {date}.</source>
    <translation>Что было сказано и что действовало на {date}.</translation>
  </message>
  <message>
    <source>Who, when</source>
    <translation>Кто и когда</translation>
  </message>
  <message>
    <source>What was said</source>
    <translation>Что говорили</translation>
  </message>
  <message>
    <source>With which conditions</source>
    <translation>С какими условиями</translation>
  </message>
  <message>
    <source>Left out or denied, of {n} claims:</source>
    <translation>Пропущено или отрицается, из утверждений ({n}):</translation>
  </message>
  <message>
    <source>What is missing:</source>
    <translation>Чего не хватает:</translation>
  </message>
  <message>
    <source>in force on that day</source>
    <translation>в тот день действовала</translation>
  </message>
  <message>
    <source>not in force on that day</source>
    <translation>в тот день не действовала</translation>
  </message>
  <message>
    <source>Said later and not shown: {n}.</source>
    <translation>Сказано позже и не показано: {n}.</translation>
  </message>
  <message>
    <source>How we read it</source>
    <translation>Как мы это понимаем</translation>
  </message>
  <message>
    <source>What the law says</source>
    <translation>Что говорит право</translation>
  </message>
  <message>
    <source>In italics: not checked against the text itself.</source>
    <translation>Курсивом: с самим текстом не сверено.</translation>
  </message>
  <message>
    <source>What happened in practice</source>
    <translation>Что было на практике</translation>
  </message>
  <message>
    <source>In short.</source>
    <translation>Коротко.</translation>
  </message>
  <message>
    <source>Later corrected:</source>
    <translation>Позже исправлено:</translation>
  </message>
  <message>
    <source>What would change this:</source>
    <translation>Что это изменило бы:</translation>
  </message>
  <message>
    <source>Doubt:</source>
    <translation>Сомнение:</translation>
  </message>
  <message>
    <source>Nothing found as of {date}.</source>
    <translation>Ничего не найдено на {date}.</translation>
  </message>
  <message>
    <source>Steps</source>
    <translation>Шаги</translation>
  </message>
  <message>
    <source>Until:</source>
    <translation>Срок:</translation>
  </message>
  <message>
    <source>Your right:</source>
    <translation>Ваше право:</translation>
  </message>
  <message>
    <source>Paper:</source>
    <translation>Документ:</translation>
  </message>
  <message>
    <source>Ask:</source>
    <translation>Спросите:</translation>
  </message>
  <message>
    <source>Law:</source>
    <translation>Право:</translation>
  </message>
  <message>
    <source>Spellings</source>
    <translation>Написания</translation>
  </message>
  <message>
    <source>met in texts</source>
    <translation>встречается</translation>
  </message>
  <message>
    <source>not recorded in texts</source>
    <translation>в текстах не отмечено</translation>
  </message>
  <message>
    <source>Applies when:</source>
    <translation>Когда применимо:</translation>
  </message>
  <message>
    <source>Ways to write it</source>
    <translation>Варианты написания</translation>
  </message>
  <message>
    <source>What it counts</source>
    <translation>Что считает</translation>
  </message>
  <message>
    <source>Period</source>
    <translation>Период</translation>
  </message>
  <message>
    <source>As of</source>
    <translation>По состоянию на</translation>
  </message>
  <message>
    <source>Given by</source>
    <translation>Кто назвал</translation>
  </message>
  <message>
    <source>Said in</source>
    <translation>Где сказано</translation>
  </message>
  <message>
    <source>Searched in:</source>
    <translation>Где искали:</translation>
  </message>
  <message>
    <source>Bears on</source>
    <translation>К чему относится</translation>
  </message>
  <message>
    <source>Not the same as</source>
    <translation>Не то же, что</translation>
  </message>
  <message>
    <source>What it names</source>
    <translation>Что называет</translation>
  </message>
  <message>
    <source>Role</source>
    <translation>Роль</translation>
  </message>
  <message>
    <source>Outlet</source>
    <translation>Издание</translation>
  </message>
  <message>
    <source>Author</source>
    <translation>Автор</translation>
  </message>
  <message>
    <source>Published</source>
    <translation>Опубликовано</translation>
  </message>
  <message>
    <source>Where to find it</source>
    <translation>Где найти</translation>
  </message>
  <message>
    <source>Language</source>
    <translation>Язык</translation>
  </message>
  <message>
    <source>This is one position of several. The others:</source>
    <translation>Это одна позиция из нескольких. Другие:</translation>
  </message>
  <message>
    <source>No opposing claim is recorded.</source>
    <translation>Противоположных утверждений не записано.</translation>
  </message>
  <message>
    <source>Outlet, when</source>
    <translation>Издание и когда</translation>
  </message>
  <message>
    <source>What it kept, dropped or added</source>
    <translation>Что сохранено, выпало или добавлено</translation>
  </message>
  <message>
    <source>Where</source>
    <translation>Где</translation>
  </message>
  <message>
    <source>By which channel</source>
    <translation>По какому каналу</translation>
  </message>
  <message>
    <source>Weight in law</source>
    <translation>Правовой вес</translation>
  </message>
  <message>
    <source>Renders</source>
    <translation>Что пересказывает</translation>
  </message>
  <message>
    <source>Headline</source>
    <translation>Заголовок</translation>
  </message>
  <message>
    <source>Translator</source>
    <translation>Переводчик</translation>
  </message>
  <message>
    <source>By way of</source>
    <translation>Через кого</translation>
  </message>
  <message>
    <source>Later corrected</source>
    <translation>Позже исправлено</translation>
  </message>
  <message>
    <source>Rests on</source>
    <translation>На чём основано</translation>
  </message>
  <message>
    <source>How it was reported</source>
    <translation>Как об этом сообщали</translation>
  </message>
  <message>
    <source>The short answer to the question</source>
    <translation>Короткий ответ на вопрос</translation>
  </message>
  <message>
    <source>Headline:</source>
    <translation>Заголовок:</translation>
  </message>
  <message>
    <source>{amount} {unit}</source>
    <translation>{amount} · {unit}</translation>
  </message>
  <message numerus="yes">
    <source>{n} days old</source>
    <translation>
      <numerusform>возраст базы {n} день</numerusform>
      <numerusform>возраст базы {n} дня</numerusform>
      <numerusform>возраст базы {n} дней</numerusform>
    </translation>
  </message>
  <message>
    <source>What we could not verify</source>
    <translation>Что мы не смогли проверить</translation>
  </message>
  <message>
    <source>{n} of {all} records are unverified or doubtful.</source>
    <translation>Не проверено или вызывает сомнения: {n} из {all} записей.</translation>
  </message>
  <message>
    <source>Chosen by hand: other records may say otherwise.</source>
    <translation>Выбрано вручную: другие записи могут говорить иное.</translation>
  </message>
  <message>
    <source>Side by side</source>
    <translation>Сравнение записей</translation>
  </message>
  <message>
    <source>Clauses are restated in our own words; this is not the official text.</source>
    <translation>Нормы пересказаны нашими словами; это не официальный текст.</translation>
  </message>
  <message>
    <source>Left out or denied, of {n} texts:</source>
    <translation>Пропущено или отрицается, из текстов ({n}):</translation>
  </message>
  <message>
    <source>What, when</source>
    <translation>Что и когда</translation>
  </message>
  <message>
    <source>What it says</source>
    <translation>Содержание</translation>
  </message>
  <message>
    <source>Not every position is shown. The others:</source>
    <translation>Показаны не все позиции. Другие:</translation>
  </message>
  <message>
    <source>What was chosen</source>
    <translation>Что выбрано</translation>
  </message>
</context>
</TS>
