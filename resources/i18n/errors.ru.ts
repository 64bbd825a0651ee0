<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
  <name>errors</name>
  <message>
    <source>--as-of goes with a question.</source>
    <translation>--as-of ставится вместе с вопросом.</translation>
  </message>
  <message>
    <source>A PDF needs Qt's system libraries, which are missing; --html works without them.</source>
    <translation>Для PDF нужны системные библиотеки Qt, а их нет; --html работает без них.</translation>
  </message>
  <message>
    <source>Line {number} is longer than any record.</source>
    <translation>Строка {number} длиннее любой записи.</translation>
  </message>
  <message>
    <source>Line {number} is not a record: {reason}</source>
    <translation>Строка {number} — не запись: {reason}</translation>
  </message>
  <message>
    <source>Name a command: {commands}. See: kzref --help</source>
    <translation>Назовите команду: {commands}. Смотрите: kzref --help</translation>
  </message>
  <message>
    <source>No font with Cyrillic letters is installed; install one, such as Noto Sans or DejaVu Sans.</source>
    <translation>Не установлен ни один шрифт с кириллицей; установите такой, например Noto Sans или DejaVu Sans.</translation>
  </message>
  <message>
    <source>SQLite {have} has known faults that damage files; kzref needs {need} or newer.</source>
    <translation>В SQLite {have} есть известные ошибки, портящие файлы; kzref нужна версия {need} или новее.</translation>
  </message>
  <message>
    <source>Side by side takes 2 to {most} records, not {count}.</source>
    <translation>Рядом можно поставить от 2 до {most} записей, а не {count}.</translation>
  </message>
  <message>
    <source>That record is not a disputed question.</source>
    <translation>Эта запись — не спорный вопрос.</translation>
  </message>
  <message>
    <source>The corpus has {count} fault; nothing was built. The first: {first}</source>
    <translation>Ошибок в корпусе: {count}; ничего не собрано. Вот она: {first}</translation>
  </message>
  <message>
    <source>The corpus has {count} faults; nothing was built. The first: {first}</source>
    <translation>Ошибок в корпусе: {count}; ничего не собрано. Первая: {first}</translation>
  </message>
  <message>
    <source>The file is not a kzref library: it does not say its format.</source>
    <translation>Этот файл — не библиотека kzref: в нём не указан формат.</translation>
  </message>
  <message>
    <source>The index does not hold every record. Build or install the library anew.</source>
    <translation>В указателе есть не все записи. Соберите или установите библиотеку заново.</translation>
  </message>
  <message>
    <source>The index of this library is damaged; build the library again.</source>
    <translation>Указатель этой библиотеки повреждён; соберите библиотеку заново.</translation>
  </message>
  <message>
    <source>The index of this library is incomplete; build the library again.</source>
    <translation>Указатель этой библиотеки неполон; соберите библиотеку заново.</translation>
  </message>
  <message>
    <source>The index of this library is of another version; build the library again.</source>
    <translation>Указатель этой библиотеки другой версии; соберите библиотеку заново.</translation>
  </message>
  <message>
    <source>The library has format {found}, made for a newer kzref; this one reads up to {newest}.x. Install the newer kzref, or use an older library.</source>
    <translation>Формат библиотеки {found} — для более новой kzref; эта читает до {newest}.x. Установите новую kzref или возьмите библиотеку постарше.</translation>
  </message>
  <message>
    <source>The library has the old format {found}; build or install it anew.</source>
    <translation>У библиотеки старый формат {found}; соберите или установите её заново.</translation>
  </message>
  <message>
    <source>The library is damaged: what it says of itself cannot be read.</source>
    <translation>Библиотека повреждена: сведения о ней самой не читаются.</translation>
  </message>
  <message>
    <source>The library was not built: the disk is full. Nothing was changed.</source>
    <translation>Библиотека не собрана: диск заполнен. Ничего не изменено.</translation>
  </message>
  <message>
    <source>The library was not built: {reason}. Nothing was changed.</source>
    <translation>Библиотека не собрана: {reason}. Ничего не изменено.</translation>
  </message>
  <message>
    <source>The records are not the ones the library was built from. Build or install it anew.</source>
    <translation>Записи не те, из которых собрана библиотека. Соберите или установите её заново.</translation>
  </message>
  <message>
    <source>The sheet would fill {count} pages; choose less, up to {most} pages.</source>
    <translation>Лист занял бы страниц: {count}; выберите меньше, не больше {most}.</translation>
  </message>
  <message>
    <source>There is no corpus folder at {folder}.</source>
    <translation>Папки корпуса по пути {folder} нет.</translation>
  </message>
  <message>
    <source>There is no fault {code}. Known: {known}.</source>
    <translation>Ошибки {code} нет. Известны: {known}.</translation>
  </message>
  <message>
    <source>There is no library at {path}. Build it with: kzref build</source>
    <translation>Библиотеки по пути {path} нет. Её собирает команда: kzref build</translation>
  </message>
  <message>
    <source>There is no record {id} in this library.</source>
    <translation>Записи {id} в этой библиотеке нет.</translation>
  </message>
  <message>
    <source>Wordings can be compared word by word only within one language.</source>
    <translation>Пословно можно сравнить только слова одного языка.</translation>
  </message>
  <message>
    <source>Wordings over {most} characters are not compared word by word.</source>
    <translation>Тексты длиннее {most} знаков пословно не сравниваются.</translation>
  </message>
  <message>
    <source>{file} needs a version, a base_date such as 2026-03-15 and an opening question.</source>
    <translation>В файле {file} нужны version, base_date вида 2026-03-15 и opening — первый вопрос.</translation>
  </message>
  <message>
    <source>{folder} is not a corpus: it has no {file}.</source>
    <translation>{folder} — не корпус: в нём нет файла {file}.</translation>
  </message>
  <message>
    <source>{id} is a {kind}; name a question, or 2 to 6 records.</source>
    <translation>{id} — это {kind}; назовите вопрос или от 2 до 6 записей.</translation>
  </message>
  <message>
    <source>{path} cannot be read ({reason}).</source>
    <translation>{path} не читается ({reason}).</translation>
  </message>
  <message>
    <source>{path} holds a view or trigger, which no kzref library has; it was not opened.</source>
    <translation>В файле {path} есть представление или триггер, каких в библиотеках kzref не бывает; он не открыт.</translation>
  </message>
  <message>
    <source>{path} is a database of another program, not a kzref library.</source>
    <translation>{path} — база данных другой программы, а не библиотека kzref.</translation>
  </message>
  <message>
    <source>{path} is a folder, not a file.</source>
    <translation>{path} — папка, а не файл.</translation>
  </message>
  <message>
    <source>{path} is a folder, not a library file.</source>
    <translation>{path} — папка, а не файл библиотеки.</translation>
  </message>
  <message>
    <source>{path} is damaged. Build or install it anew.</source>
    <translation>Файл {path} повреждён. Соберите или установите его заново.</translation>
  </message>
  <message>
    <source>{path} is damaged: it is not as long as it says. Build or install it anew.</source>
    <translation>Файл {path} повреждён: его длина не та, что в нём указана. Соберите или установите его заново.</translation>
  </message>
  <message>
    <source>{path} is not a kzref library.</source>
    <translation>{path} — не библиотека kzref.</translation>
  </message>
  <message>
    <source>{path} was not written: the disk is full. Nothing was changed.</source>
    <translation>Файл {path} не записан: диск заполнен. Ничего не изменено.</translation>
  </message>
  <message>
    <source>{path} was not written: the disk is read-only. Nothing was changed.</source>
    <translation>Файл {path} не записан: диск защищён от записи. Ничего не изменено.</translation>
  </message>
  <message>
    <source>{path} was not written: the disk quota is used up. Nothing was changed.</source>
    <translation>Файл {path} не записан: отведённое место на диске исчерпано. Ничего не изменено.</translation>
  </message>
  <message>
    <source>{path} was not written: the disk refused. Nothing was changed.</source>
    <translation>Файл {path} не записан: диск отказал. Ничего не изменено.</translation>
  </message>
  <message>
    <source>{path} was not written: writing there is not allowed. Nothing was changed.</source>
    <translation>Файл {path} не записан: писать туда нельзя. Ничего не изменено.</translation>
  </message>
  <message>
    <source>{path} was not written: {reason}. Nothing was changed.</source>
    <translation>Файл {path} не записан: {reason}. Ничего не изменено.</translation>
  </message>
  <message>
    <source>{sentence}. See: {program} --help</source>
    <translation>{sentence}. Смотрите: {program} --help</translation>
  </message>
</context>
</TS>
