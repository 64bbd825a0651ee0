<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
  <name>sheet</name>
  <message>
    <source>as of {date}</source>
    <translation type="unfinished">{date} жағдайы бойынша</translation>
  </message>
  <message>
    <source>When</source>
    <translation type="unfinished">Қашан</translation>
  </message>
  <message>
    <source>What</source>
    <translation type="unfinished">Не</translation>
  </message>
  <message>
    <source>What happened</source>
    <translation type="unfinished">Не болды</translation>
  </message>
  <message>
    <source>Who</source>
    <translation type="unfinished">Кім</translation>
  </message>
  <message>
    <source>By which road</source>
    <translation type="unfinished">Қай жолмен</translation>
  </message>
  <message>
    <source>Asserted ground</source>
    <translation type="unfinished">Мәлімделген негіз</translation>
  </message>
  <message>
    <source>Law</source>
    <translation type="unfinished">Құқық нормалары</translation>
  </message>
  <message>
    <source>Verified</source>
    <translation type="unfinished">Тексерілуі</translation>
  </message>
  <message>
    <source>Status {as_of}:</source>
    <translation type="unfinished">Жай-күйі, {as_of}:</translation>
  </message>
  <message>
    <source>What could identify people is not printed.</source>
    <translation type="unfinished">Адамдарды тануға болатын мәліметтер басылмайды.</translation>
  </message>
  <message>
    <source>A case, not named here</source>
    <translation type="unfinished">Іс, мұнда аталмайды</translation>
  </message>
  <message>
    <source>State</source>
    <translation type="unfinished">Мемлекет</translation>
  </message>
  <message>
    <source>What it did</source>
    <translation type="unfinished">Не істеді</translation>
  </message>
  <message>
    <source>This is a restatement in our own words, not the official text.</source>
    <translation type="unfinished">Бұл – өз сөзімізбен баяндау, ресми мәтін емес.</translation>
  </message>
  <message>
    <source>Editions</source>
    <translation type="unfinished">Редакциялары</translation>
  </message>
  <message>
    <source>Clauses held here</source>
    <translation type="unfinished">Мұнда бар баптар</translation>
  </message>
  <message>
    <source>Where and when it governs</source>
    <translation type="unfinished">Қайда және қашан қолданылады</translation>
  </message>
  <message>
    <source>What states did</source>
    <translation type="unfinished">Мемлекеттер не істеді</translation>
  </message>
  <message>
    <source>Instrument</source>
    <translation type="unfinished">Құжат</translation>
  </message>
  <message>
    <source>Number</source>
    <translation type="unfinished">Нөмірі</translation>
  </message>
  <message>
    <source>What it is</source>
    <translation type="unfinished">Бұл не</translation>
  </message>
  <message>
    <source>Short name</source>
    <translation type="unfinished">Қысқаша атауы</translation>
  </message>
  <message>
    <source>Signed or adopted</source>
    <translation type="unfinished">Қол қойылған немесе қабылданған</translation>
  </message>
  <message>
    <source>In force</source>
    <translation type="unfinished">Күшінде</translation>
  </message>
  <message>
    <source>States</source>
    <translation type="unfinished">Мемлекеттер</translation>
  </message>
  <message>
    <source>Depositary</source>
    <translation type="unfinished">Депозитарий</translation>
  </message>
  <message>
    <source>Authentic text</source>
    <translation type="unfinished">Түпнұсқалы мәтін</translation>
  </message>
  <message>
    <source>Official number</source>
    <translation type="unfinished">Ресми нөмірі</translation>
  </message>
  <message>
    <source>Edition read</source>
    <translation type="unfinished">Оқылған редакция</translation>
  </message>
  <message>
    <source>Sources</source>
    <translation type="unfinished">Дереккөздер</translation>
  </message>
  <message>
    <source>Base of {date}</source>
    <translation type="unfinished">База: {date}</translation>
  </message>
  <message>
    <source>printed {date}</source>
    <translation type="unfinished">басылған күні: {date}</translation>
  </message>
  <message>
    <source>Information, not legal advice: ask a lawyer before you decide.</source>
    <translation type="unfinished">Анықтама, заң кеңесі емес: шешім қабылдамас бұрын адвокаттан сұраңыз.</translation>
  </message>
  <message>
    <source>kzref, library {version}</source>
    <translation type="unfinished">kzref, кітапхана {version}</translation>
  </message>
  <message>
    <source>Sources ({level}, looked at {date}, unless marked)</source>
    <translation type="unfinished">Дереккөздер ({level}, қаралған күні: {date}, өзгеше көрсетілмесе)</translation>
  </message>
  <message>
    <source>What is left out</source>
    <translation type="unfinished">Не айтылмаған</translation>
  </message>
  <message>
    <source>Note</source>
    <translation type="unfinished">Жазба</translation>
  </message>
  <message>
    <source>kzref · sheet</source>
    <translation type="unfinished">kzref · парақ</translation>
  </message>
  <message>
    <source>page {page} of {pages}</source>
    <translation type="unfinished">{pages} беттің {page}-беті</translation>
  </message>
  <message>
    <source>The base is old: ask what has changed since {date}.</source>
    <translation type="unfinished">База ескірген: {date} күнінен кейін не өзгергенін сұраңыз.</translation>
  </message>
  <message>
    <source>Texts marked [{tag}] exist only in another language ({language}).</source>
    <translation type="unfinished">[{tag}] белгісі бар мәтіндер тек басқа тілде бар ({language}).</translation>
  </message>
  <message>
    <source>The translation was not reviewed.</source>
    <translation type="unfinished">Аударма тексерілмеген.</translation>
  </message>
  <message>
    <source>looked at {date}</source>
    <translation type="unfinished">қаралған күні: {date}</translation>
  </message>
  <message>
    <source>look again by {date}</source>
    <translation type="unfinished">қайта қарау мерзімі: {date}</translation>
  </message>
  <message>
    <source>Doubts</source>
    <translation type="unfinished">Күмәнді тұстары</translation>
  </message>
  <message>
    <source>? wording not seen</source>
    <translation type="unfinished">? сөздері көрілмеген</translation>
  </message>
  <message>
    <source>Assessed {date}.</source>
    <translation type="unfinished">Бағалау күні: {date}.</translation>
  </message>
  <message>
    <source>What had been said and what was in force on {date}.</source>
    <translation type="unfinished">{date} күніне не айтылғаны және не күшінде болғаны.</translation>
  </message>
  <message>
    <source>Who, when</source>
    <translation type="unfinished">Кім, қашан</translation>
  </message>
  <message>
    <source>What was said</source>
    <translation type="unfinished">Не айтылды</translation>
  </message>
  <message>
    <source>With which conditions</source>
    <translation type="unfinished">Қандай шарттармен</translation>
  </message>
  <message>
    <source>Left out or denied, of {n} claims:</source>
    <translation type="unfinished">Айтылмаған немесе жоққа шығарылған, тұжырымдар саны {n}:</translation>
  </message>
  <message>
    <source>What is missing:</source>
    <translation type="unfinished">Не жетіспейді:</translation>
  </message>
  <message>
    <source>in force on that day</source>
    <translation type="unfinished">сол күні күшінде болды</translation>
  </message>
  <message>
    <source>not in force on that day</source>
    <translation type="unfinished">сол күні күшінде болмады</translation>
  </message>
  <message>
    <source>Said later and not shown: {n}.</source>
    <translation type="unfinished">Кейін айтылып, көрсетілмегені: {n}.</translation>
  </message>
  <message>
    <source>How we read it</source>
    <translation type="unfinished">Біз мұны қалай түсінеміз</translation>
  </message>
  <message>
    <source>What the law says</source>
    <translation type="unfinished">Құқық не дейді</translation>
  </message>
  <message>
    <source>In italics: not checked against the text itself.</source>
    <translation type="unfinished">Көлбеу қаріппен: мәтіннің өзімен салыстырылмаған.</translation>
  </message>
  <message>
    <source>What happened in practice</source>
    <translation type="unfinished">Іс жүзінде не болды</translation>
  </message>
  <message>
    <source>In short.</source>
    <translation type="unfinished">Қысқаша.</translation>
  </message>
  <message>
    <source>Later corrected:</source>
    <translation type="unfinished">Кейін түзетілді:</translation>
  </message>
  <message>
    <source>What would change this:</source>
    <translation type="unfinished">Мұны не өзгертер еді:</translation>
  </message>
  <message>
    <source>Doubt:</source>
    <translation type="unfinished">Күмән:</translation>
  </message>
  <message>
    <source>Nothing found as of {date}.</source>
    <translation type="unfinished">{date} күніне ештеңе табылмады.</translation>
  </message>
  <message>
    <source>Steps</source>
    <translation type="unfinished">Қадамдар</translation>
  </message>
  <message>
    <source>Until:</source>
    <translation type="unfinished">Мерзімі:</translation>
  </message>
  <message>
    <source>Your right:</source>
    <translation type="unfinished">Құқығыңыз:</translation>
  </message>
  <message>
    <source>Paper:</source>
    <translation type="unfinished">Құжат:</translation>
  </message>
  <message>
    <source>Ask:</source>
    <translation type="unfinished">Сұраңыз:</translation>
  </message>
  <message>
    <source>Law:</source>
    <translation type="unfinished">Құқық:</translation>
  </message>
  <message>
    <source>Spellings</source>
    <translation type="unfinished">Жазылуы</translation>
  </message>
  <message>
    <source>met in texts</source>
    <translation type="unfinished">мәтіндерде кездеседі</translation>
  </message>
  <message>
    <source>not recorded in texts</source>
    <translation type="unfinished">мәтіндерде белгіленбеген</translation>
  </message>
  <message>
    <source>Applies when:</source>
    <translation type="unfinished">Қашан қолданылады:</translation>
  </message>
  <message>
    <source>Ways to write it</source>
    <translation type="unfinished">Жазылу нұсқалары</translation>
  </message>
  <message>
    <source>What it counts</source>
    <translation type="unfinished">Нені санайды</translation>
  </message>
  <message>
    <source>Period</source>
    <translation type="unfinished">Кезең</translation>
  </message>
  <message>
    <source>As of</source>
    <translation type="unfinished">Қай күнге</translation>
  </message>
  <message>
    <source>Given by</source>
    <translation type="unfinished">Кім атады</translation>
  </message>
  <message>
    <source>Said in</source>
    <translation type="unfinished">Қайда айтылған</translation>
  </message>
  <message>
    <source>Searched in:</source>
    <translation type="unfinished">Қайдан ізделді:</translation>
  </message>
  <message>
    <source>Bears on</source>
    <translation type="unfinished">Неге қатысты</translation>
  </message>
  <message>
    <source>Not the same as</source>
    <translation type="unfinished">Мынамен бірдей емес</translation>
  </message>
  <message>
    <source>What it names</source>
    <translation type="unfinished">Нені атайды</translation>
  </message>
  <message>
    <source>Role</source>
    <translation type="unfinished">Рөлі</translation>
  </message>
  <message>
    <source>Outlet</source>
    <translation type="unfinished">Басылым</translation>
  </message>
  <message>
    <source>Author</source>
    <translation type="unfinished">Авторы</translation>
  </message>
  <message>
    <source>Published</source>
    <translation type="unfinished">Жарияланған</translation>
  </message>
  <message>
    <source>Where to find it</source>
    <translation type="unfinished">Қайдан табуға болады</translation>
  </message>
  <message>
    <source>Language</source>
    <translation type="unfinished">Тілі</translation>
  </message>
  <message>
    <source>This is one position of several. The others:</source>
    <translation type="unfinished">Бұл – бірнеше ұстанымның бірі. Басқалары:</translation>
  </message>
  <message>
    <source>No opposing claim is recorded.</source>
    <translation type="unfinished">Қарсы тұжырым тіркелмеген.</translation>
  </message>
  <message>
    <source>Outlet, when</source>
    <translation type="unfinished">Басылым, қашан</translation>
  </message>
  <message>
    <source>What it kept, dropped or added</source>
    <translation type="unfinished">Не сақталды, түсіп қалды немесе қосылды</translation>
  </message>
  <message>
    <source>Where</source>
    <translation type="unfinished">Қайда</translation>
  </message>
  <message>
    <source>By which channel</source>
    <translation type="unfinished">Қай арна арқылы</translation>
  </message>
  <message>
    <source>Weight in law</source>
    <translation type="unfinished">Құқықтық салмағы</translation>
  </message>
  <message>
    <source>Renders</source>
    <translation type="unfinished">Нені баяндайды</translation>
  </message>
  <message>
    <source>Headline</source>
    <translation type="unfinished">Тақырыбы</translation>
  </message>
  <message>
    <source>Translator</source>
    <translation type="unfinished">Аудармашы</translation>
  </message>
  <message>
    <source>By way of</source>
    <translation type="unfinished">Кім арқылы</translation>
  </message>
  <message>
    <source>Later corrected</source>
    <translation type="unfinished">Кейін түзетілді</translation>
  </message>
  <message>
    <source>Rests on</source>
    <translation type="unfinished">Неге сүйенеді</translation>
  </message>
  <message>
    <source>How it was reported</source>
    <translation type="unfinished">Бұл туралы қалай хабарланды</translation>
  </message>
  <message>
    <source>The short answer to the question</source>
    <translation type="unfinished">Сұраққа қысқаша жауап</translation>
  </message>
  <message>
    <source>Headline:</source>
    <translation type="unfinished">Тақырыбы:</translation>
  </message>
  <message>
    <source>{amount} {unit}</source>
    <translation type="unfinished">{amount} · {unit}</translation>
  </message>
  <message numerus="yes">
    <source>{n} days old</source>
    <translation type="unfinished">
      <numerusform>базаға {n} күн</numerusform>
      <numerusform>базаға {n} күн</numerusform>
    </translation>
  </message>
  <message>
    <source>What we could not verify</source>
    <translation type="unfinished">Біз тексере алмағандар</translation>
  </message>
  <message>
    <source>{n} of {all} records are unverified or doubtful.</source>
    <translation type="unfinished">Тексерілмегені не күмәнділері: {all} жазбаның {n}.</translation>
  </message>
  <message>
    <source>Chosen by hand: other records may say otherwise.</source>
    <translation type="unfinished">Қолмен таңдалған: басқа жазбалар өзгеше айтуы мүмкін.</translation>
  </message>
  <message>
    <source>Side by side</source>
    <translation type="unfinished">Қатар қойып салыстыру</translation>
  </message>
  <message>
    <source>Clauses are restated in our own words; this is not the official text.</source>
    <translation type="unfinished">Баптар өз сөзімізбен қайта баяндалған; бұл ресми мәтін емес.</translation>
  </message>
  <message>
    <source>Left out or denied, of {n} texts:</source>
    <translation type="unfinished">Айтылмаған немесе жоққа шығарылған, мәтіндер саны {n}:</translation>
  </message>
  <message>
    <source>What, when</source>
    <translation type="unfinished">Не, қашан</translation>
  </message>
  <message>
    <source>What it says</source>
    <translation type="unfinished">Мазмұны</translation>
  </message>
  <message>
    <source>Not every position is shown. The others:</source>
    <translation type="unfinished">Барлық ұстаным көрсетілмеген. Басқалары:</translation>
  </message>
  <message>
    <source>What was chosen</source>
    <translation type="unfinished">Не таңдалды</translation>
  </message>
</context>
</TS>
