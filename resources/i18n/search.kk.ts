<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
  <name>search</name>
  <message>
    <source>A guess: {typed} ≈ {found}</source>
    <translation type="unfinished">Болжам: {typed} ≈ {found}</translation>
  </message>
  <message>
    <source>A joining word with nothing to join was not counted.</source>
    <translation type="unfinished">Байланыстыратын ештеңесі жоқ жалғаулық ескерілмеді.</translation>
  </message>
  <message>
    <source>A quotation mark has no partner, so it was not counted.</source>
    <translation type="unfinished">Бір тырнақшаның жұбы жоқ, ол ескерілмеді.</translation>
  </message>
  <message>
    <source>A word cannot begin with {sign}, so it was looked for without.</source>
    <translation type="unfinished">Сөз {sign} белгісінен басталмайды, сондықтан онсыз ізделді.</translation>
  </message>
  <message>
    <source>Found by what it is about: people, bodies, topics.</source>
    <translation type="unfinished">Жазбаның не туралы екені бойынша табылды: адамдар, органдар, тақырыптар.</translation>
  </message>
  <message>
    <source>Name: {typed} = {found} ({letters})</source>
    <translation type="unfinished">Есім: {typed} = {found} ({letters})</translation>
  </message>
  <message>
    <source>Name: {typed} = {found}</source>
    <translation type="unfinished">Есім: {typed} = {found}</translation>
  </message>
  <message>
    <source>No record has all the words; these have most of them.</source>
    <translation type="unfinished">Барлық сөзі бар жазба жоқ; мұнда олардың көбі бар.</translation>
  </message>
  <message>
    <source>No record has {field}, so nothing is found by it.</source>
    <translation type="unfinished">{field} бар жазба жоқ, сондықтан ештеңе табылмады.</translation>
  </message>
  <message>
    <source>No record has {word}, so it was left out.</source>
    <translation type="unfinished">«{word}» сөзі бірде-бір жазбада жоқ, ол алынып тасталды.</translation>
  </message>
  <message>
    <source>No record has {word}; looked for names spelled nearly so.</source>
    <translation type="unfinished">«{word}» сөзі бірде-бір жазбада жоқ; ұқсас жазылатын есімдер ізделді.</translation>
  </message>
  <message>
    <source>No record has {word}; looked for {other} instead.</source>
    <translation type="unfinished">«{word}» сөзі бірде-бір жазбада жоқ; оның орнына «{other}» ізделді.</translation>
  </message>
  <message>
    <source>Nothing fits these filters; without them there would be {count}.</source>
    <translation type="unfinished">Бұл сүзгілермен ештеңе жоқ; оларсыз {count} табылар еді.</translation>
  </message>
  <message>
    <source>Only the first {count} characters were read.</source>
    <translation type="unfinished">Сұраудың алғашқы {count} таңбасы ғана оқылды.</translation>
  </message>
  <message>
    <source>Only the first {count} words were read.</source>
    <translation type="unfinished">Сұраудың алғашқы {count} сөзі ғана оқылды.</translation>
  </message>
  <message>
    <source>The brackets do not match, so they were not counted.</source>
    <translation type="unfinished">Жақшалар жұп емес, олар ескерілмеді.</translation>
  </message>
  <message>
    <source>The query could not be read as written, so its words were looked for.</source>
    <translation type="unfinished">Сұрауды жазылғандай оқу мүмкін болмады; оның сөздері ізделді.</translation>
  </message>
  <message>
    <source>The words do not stand together anywhere; each was looked for by itself.</source>
    <translation type="unfinished">Бұл сөздер еш жерде қатар тұрмайды; әрқайсысы бөлек ізделді.</translation>
  </message>
  <message>
    <source>There is no field {name}, so it was read as words.</source>
    <translation type="unfinished">{name} өрісі жоқ; сөз ретінде оқылды.</translation>
  </message>
  <message>
    <source>{count} have all the words; the others most of them.</source>
    <translation type="unfinished">Барлық сөз {count} жазбада бар; қалғандарында олардың көбі бар.</translation>
  </message>
  <message>
    <source>{field} is not a date such as 2022-09-27, 2022-09 or 2022-09..2022-10, so it was not counted.</source>
    <translation type="unfinished">{field} 2022-09-27, 2022-09 не 2022-09..2022-10 түріндегі күн емес; ескерілмеді.</translation>
  </message>
  <message>
    <source>{pattern} fits more words than can be looked for at once.</source>
    <translation type="unfinished">{pattern} үлгісіне бірден іздеуге болатыннан көп сөз сәйкес келеді.</translation>
  </message>
  <message>
    <source>{typed} → {found}</source>
    <translation type="unfinished">{typed} → {found}</translation>
  </message>
</context>
</TS>
