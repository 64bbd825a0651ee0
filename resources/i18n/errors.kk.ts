<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
  <name>errors</name>
  <message>
    <source>--as-of goes with a question.</source>
    <translation type="unfinished">--as-of сұрақпен бірге қойылады.</translation>
  </message>
  <message>
    <source>A PDF needs Qt's system libraries, which are missing; --html works without them.</source>
    <translation type="unfinished">PDF үшін Qt-дің жүйелік кітапханалары керек, олар жоқ; --html оларсыз да жұмыс істейді.</translation>
  </message>
  <message>
    <source>Line {number} is longer than any record.</source>
    <translation type="unfinished">{number}-жол кез келген жазбадан ұзын.</translation>
  </message>
  <message>
    <source>Line {number} is not a record: {reason}</source>
    <translation type="unfinished">{number}-жол — жазба емес: {reason}</translation>
  </message>
  <message>
    <source>Name a command: {commands}. See: kzref --help</source>
    <translation type="unfinished">Команданы атаңыз: {commands}. Қараңыз: kzref --help</translation>
  </message>
  <message>
    <source>No font with Cyrillic letters is installed; install one, such as Noto Sans or DejaVu Sans.</source>
    <translation type="unfinished">Кириллица әріптері бар қаріп орнатылмаған; ондай қаріпті, мысалы Noto Sans немесе DejaVu Sans, орнатыңыз.</translation>
  </message>
  <message>
    <source>SQLite {have} has known faults that damage files; kzref needs {need} or newer.</source>
    <translation type="unfinished">SQLite {have} нұсқасында файлдарды бүлдіретін белгілі қателер бар; kzref үшін {need} немесе одан жаңа нұсқа керек.</translation>
  </message>
  <message>
    <source>Side by side takes 2 to {most} records, not {count}.</source>
    <translation type="unfinished">Қатар 2–{most} жазба қойылады, {count} емес.</translation>
  </message>
  <message>
    <source>That record is not a disputed question.</source>
    <translation type="unfinished">Бұл жазба — даулы мәселе емес.</translation>
  </message>
  <message>
    <source>The corpus has {count} fault; nothing was built. The first: {first}</source>
    <translation type="unfinished">Корпуста {count} қате бар; ештеңе жиналған жоқ. Ол мынау: {first}</translation>
  </message>
  <message>
    <source>The corpus has {count} faults; nothing was built. The first: {first}</source>
    <translation type="unfinished">Корпуста {count} қате бар; ештеңе жиналған жоқ. Біріншісі: {first}</translation>
  </message>
  <message>
    <source>The file is not a kzref library: it does not say its format.</source>
    <translation type="unfinished">Бұл файл — kzref кітапханасы емес: онда пішімі көрсетілмеген.</translation>
  </message>
  <message>
    <source>The index does not hold every record. Build or install the library anew.</source>
    <translation type="unfinished">Көрсеткіште барлық жазба жоқ. Кітапхананы қайта жинаңыз немесе қайта орнатыңыз.</translation>
  </message>
  <message>
    <source>The index of this library is damaged; build the library again.</source>
    <translation type="unfinished">Бұл кітапхананың көрсеткіші бүлінген; кітапхананы қайта жинаңыз.</translation>
  </message>
  <message>
    <source>The index of this library is incomplete; build the library again.</source>
    <translation type="unfinished">Бұл кітапхананың көрсеткіші толық емес; кітапхананы қайта жинаңыз.</translation>
  </message>
  <message>
    <source>The index of this library is of another version; build the library again.</source>
    <translation type="unfinished">Бұл кітапхананың көрсеткіші басқа нұсқада; кітапхананы қайта жинаңыз.</translation>
  </message>
  <message>
    <source>The library has format {found}, made for a newer kzref; this one reads up to {newest}.x. Install the newer kzref, or use an older library.</source>
    <translation type="unfinished">Кітапхананың {found} пішімі жаңарақ kzref үшін жасалған; мұнысы {newest}.x пішіміне дейін оқиды. Жаңа kzref орнатыңыз немесе ескірек кітапхананы алыңыз.</translation>
  </message>
  <message>
    <source>The library has the old format {found}; build or install it anew.</source>
    <translation type="unfinished">Кітапхананың пішімі ескі: {found}; оны қайта жинаңыз немесе қайта орнатыңыз.</translation>
  </message>
  <message>
    <source>The library is damaged: what it says of itself cannot be read.</source>
    <translation type="unfinished">Кітапхана бүлінген: оның өзі туралы мәліметтері оқылмайды.</translation>
  </message>
  <message>
    <source>The library was not built: the disk is full. Nothing was changed.</source>
    <translation type="unfinished">Кітапхана жиналмады: диск толған. Ештеңе өзгертілген жоқ.</translation>
  </message>
  <message>
    <source>The library was not built: {reason}. Nothing was changed.</source>
    <translation type="unfinished">Кітапхана жиналмады: {reason}. Ештеңе өзгертілген жоқ.</translation>
  </message>
  <message>
    <source>The records are not the ones the library was built from. Build or install it anew.</source>
    <translation type="unfinished">Жазбалар кітапхана жиналған жазбалар емес. Оны қайта жинаңыз немесе қайта орнатыңыз.</translation>
  </message>
  <message>
    <source>The sheet would fill {count} pages; choose less, up to {most} pages.</source>
    <translation type="unfinished">Парақ {count} бет алар еді; азырақ таңдаңыз, {most} беттен асырмаңыз.</translation>
  </message>
  <message>
    <source>There is no corpus folder at {folder}.</source>
    <translation type="unfinished">{folder} жолында корпус бумасы жоқ.</translation>
  </message>
  <message>
    <source>There is no fault {code}. Known: {known}.</source>
    <translation type="unfinished">{code} деген қате жоқ. Белгілілері: {known}.</translation>
  </message>
  <message>
    <source>There is no library at {path}. Build it with: kzref build</source>
    <translation type="unfinished">{path} жолында кітапхана жоқ. Оны жинайтын команда: kzref build</translation>
  </message>
  <message>
    <source>There is no record {id} in this library.</source>
    <translation type="unfinished">Бұл кітапханада {id} жазбасы жоқ.</translation>
  </message>
  <message>
    <source>Wordings can be compared word by word only within one language.</source>
    <translation type="unfinished">Сөзбе-сөз тек бір тілдегі мәтіндерді салыстыруға болады.</translation>
  </message>
  <message>
    <source>Wordings over {most} characters are not compared word by word.</source>
    <translation type="unfinished">{most} таңбадан ұзын мәтіндер сөзбе-сөз салыстырылмайды.</translation>
  </message>
  <message>
    <source>{file} needs a version, a base_date such as 2026-03-15 and an opening question.</source>
    <translation type="unfinished">{file} файлында version, 2026-03-15 түріндегі base_date және opening — алғашқы сұрақ болуы керек.</translation>
  </message>
  <message>
    <source>{folder} is not a corpus: it has no {file}.</source>
    <translation type="unfinished">{folder} — корпус емес: онда {file} файлы жоқ.</translation>
  </message>
  <message>
    <source>{id} is a {kind}; name a question, or 2 to 6 records.</source>
    <translation type="unfinished">{id} — {kind}; сұрақты немесе 2–6 жазбаны атаңыз.</translation>
  </message>
  <message>
    <source>{path} cannot be read ({reason}).</source>
    <translation type="unfinished">{path} оқылмайды ({reason}).</translation>
  </message>
  <message>
    <source>{path} holds a view or trigger, which no kzref library has; it was not opened.</source>
    <translation type="unfinished">{path} файлында kzref кітапханаларында болмайтын көрініс немесе триггер бар; ол ашылмады.</translation>
  </message>
  <message>
    <source>{path} is a database of another program, not a kzref library.</source>
    <translation type="unfinished">{path} — kzref кітапханасы емес, басқа бағдарламаның дерекқоры.</translation>
  </message>
  <message>
    <source>{path} is a folder, not a file.</source>
    <translation type="unfinished">{path} — файл емес, бума.</translation>
  </message>
  <message>
    <source>{path} is a folder, not a library file.</source>
    <translation type="unfinished">{path} — кітапхана файлы емес, бума.</translation>
  </message>
  <message>
    <source>{path} is damaged. Build or install it anew.</source>
    <translation type="unfinished">{path} файлы бүлінген. Оны қайта жинаңыз немесе қайта орнатыңыз.</translation>
  </message>
  <message>
    <source>{path} is damaged: it is not as long as it says. Build or install it anew.</source>
    <translation type="unfinished">{path} файлы бүлінген: ұзындығы өзінде көрсетілгендей емес. Оны қайта жинаңыз немесе қайта орнатыңыз.</translation>
  </message>
  <message>
    <source>{path} is not a kzref library.</source>
    <translation type="unfinished">{path} — kzref кітапханасы емес.</translation>
  </message>
  <message>
    <source>{path} was not written: the disk is full. Nothing was changed.</source>
    <translation type="unfinished">{path} файлы жазылмады: диск толған. Ештеңе өзгертілген жоқ.</translation>
  </message>
  <message>
    <source>{path} was not written: the disk is read-only. Nothing was changed.</source>
    <translation type="unfinished">{path} файлы жазылмады: диск жазудан қорғалған. Ештеңе өзгертілген жоқ.</translation>
  </message>
  <message>
    <source>{path} was not written: the disk quota is used up. Nothing was changed.</source>
    <translation type="unfinished">{path} файлы жазылмады: дискіден бөлінген орын таусылған. Ештеңе өзгертілген жоқ.</translation>
  </message>
  <message>
    <source>{path} was not written: the disk refused. Nothing was changed.</source>
    <translation type="unfinished">{path} файлы жазылмады: диск бас тартты. Ештеңе өзгертілген жоқ.</translation>
  </message>
  <message>
    <source>{path} was not written: writing there is not allowed. Nothing was changed.</source>
    <translation type="unfinished">{path} файлы жазылмады: ол жерге жазуға рұқсат жоқ. Ештеңе өзгертілген жоқ.</translation>
  </message>
  <message>
    <source>{path} was not written: {reason}. Nothing was changed.</source>
    <translation type="unfinished">{path} файлы жазылмады: {reason}. Ештеңе өзгертілген жоқ.</translation>
  </message>
  <message>
    <source>{sentence}. See: {program} --help</source>
    <translation type="unfinished">{sentence}. Қараңыз: {program} --help</translation>
  </message>
</context>
</TS>
