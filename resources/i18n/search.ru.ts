<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
  <name>search</name>
  <message>
    <source>A guess: {typed} ≈ {found}</source>
    <translation>Догадка: {typed} ≈ {found}</translation>
  </message>
  <message>
    <source>A joining word with nothing to join was not counted.</source>
    <translation>Связующее слово, которому нечего связывать, не учтено.</translation>
  </message>
  <message>
    <source>A quotation mark has no partner, so it was not counted.</source>
    <translation>У одной из кавычек нет пары, она не учтена.</translation>
  </message>
  <message>
    <source>A word cannot begin with {sign}, so it was looked for without.</source>
    <translation>Слово не может начинаться с {sign}; искали без этого знака.</translation>
  </message>
  <message>
    <source>Found by what it is about: people, bodies, topics.</source>
    <translation>Найдено по тому, о чём запись: люди, органы, темы.</translation>
  </message>
  <message>
    <source>Name: {typed} = {found} ({letters})</source>
    <translation>Имя: {typed} = {found} ({letters})</translation>
  </message>
  <message>
    <source>Name: {typed} = {found}</source>
    <translation>Имя: {typed} = {found}</translation>
  </message>
  <message>
    <source>No record has all the words; these have most of them.</source>
    <translation>Записей со всеми словами нет; здесь есть большинство из них.</translation>
  </message>
  <message>
    <source>No record has {field}, so nothing is found by it.</source>
    <translation>Записей с {field} нет, поэтому ничего не найдено.</translation>
  </message>
  <message>
    <source>No record has {word}, so it was left out.</source>
    <translation>Слова «{word}» нет ни в одной записи, оно опущено.</translation>
  </message>
  <message>
    <source>No record has {word}; looked for names spelled nearly so.</source>
    <translation>Слова «{word}» нет ни в одной записи; искали имена, которые пишутся почти так же.</translation>
  </message>
  <message>
    <source>No record has {word}; looked for {other} instead.</source>
    <translation>Слова «{word}» нет ни в одной записи; вместо него искали «{other}».</translation>
  </message>
  <message>
    <source>Nothing fits these filters; without them there would be {count}.</source>
    <translation>С этими фильтрами ничего нет; без них нашлось бы: {count}.</translation>
  </message>
  <message>
    <source>Only the first {count} characters were read.</source>
    <translation>Прочитаны только первые знаки запроса: {count}.</translation>
  </message>
  <message>
    <source>Only the first {count} words were read.</source>
    <translation>Прочитаны только первые слова запроса: {count}.</translation>
  </message>
  <message>
    <source>The brackets do not match, so they were not counted.</source>
    <translation>Скобки не парные, они не учтены.</translation>
  </message>
  <message>
    <source>The query could not be read as written, so its words were looked for.</source>
    <translation>Запрос не удалось прочесть так, как он написан; искали его слова.</translation>
  </message>
  <message>
    <source>The words do not stand together anywhere; each was looked for by itself.</source>
    <translation>Рядом эти слова нигде не стоят; каждое искали отдельно.</translation>
  </message>
  <message>
    <source>There is no field {name}, so it was read as words.</source>
    <translation>Поля {name} нет; прочитано как слова.</translation>
  </message>
  <message>
    <source>{count} have all the words; the others most of them.</source>
    <translation>Все слова есть в {count}; в остальных большинство из них.</translation>
  </message>
  <message>
    <source>{field} is not a date such as 2022-09-27, 2022-09 or 2022-09..2022-10, so it was not counted.</source>
    <translation>{field} — не дата вида 2022-09-27, 2022-09 или 2022-09..2022-10; не учтено.</translation>
  </message>
  <message>
    <source>{pattern} fits more words than can be looked for at once.</source>
    <translation>Под {pattern} подходит больше слов, чем можно искать сразу.</translation>
  </message>
  <message>
    <source>{typed} → {found}</source>
    <translation>{typed} → {found}</translation>
  </message>
</context>
</TS>
