<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
  <name>window</name>
  <message>
    <source>Put a good library file in its place, or build one with the command “kzref build”; then try again.</source>
    <translation type="unfinished">Осы жерге дұрыс кітапхана файлын қойыңыз немесе оны «kzref build» командасымен жинаңыз, содан кейін қайталаңыз.</translation>
  </message>
  <message>
    <source>Try again</source>
    <translation type="unfinished">Қайталау</translation>
  </message>
  <message>
    <source>Opening the library…</source>
    <translation type="unfinished">Кітапхана ашылуда…</translation>
  </message>
  <message>
    <source>The library cannot be opened.</source>
    <translation type="unfinished">Кітапхананы ашу мүмкін болмады.</translation>
  </message>
  <message>
    <source>later corrected</source>
    <translation type="unfinished">кейін түзетілген</translation>
  </message>
  <message>
    <source>review overdue since {date}</source>
    <translation type="unfinished">тексеру мерзімі өткен: {date}</translation>
  </message>
  <message>
    <source>in {language}</source>
    <translation type="unfinished">тілі: {language}</translation>
  </message>
  <message>
    <source>last looked at {date}</source>
    <translation type="unfinished">соңғы тексеру {date}</translation>
  </message>
  <message>
    <source>no exact words at hand</source>
    <translation type="unfinished">нақты сөздер жоқ</translation>
  </message>
  <message>
    <source>not here: {words}</source>
    <translation type="unfinished">мұнда жоқ: {words}</translation>
  </message>
  <message>
    <source>others are marked against these words</source>
    <translation type="unfinished">қалғандары осы сөздермен салыстырылады</translation>
  </message>
  <message>
    <source>the same words</source>
    <translation type="unfinished">сол сөздер</translation>
  </message>
  <message>
    <source>Country</source>
    <translation type="unfinished">Ел</translation>
  </message>
  <message>
    <source>Year</source>
    <translation type="unfinished">Жыл</translation>
  </message>
  <message>
    <source>Language</source>
    <translation type="unfinished">Тіл</translation>
  </message>
  <message>
    <source>✕ all filters</source>
    <translation type="unfinished">✕ барлық сүзгі</translation>
  </message>
  <message>
    <source>Only this kind</source>
    <translation type="unfinished">Тек осы түрі</translation>
  </message>
  <message>
    <source>More kinds</source>
    <translation type="unfinished">Басқа түрлері</translation>
  </message>
  <message>
    <source>Something failed inside kzref. Nothing was lost; you can go on reading.</source>
    <translation type="unfinished">kzref ішінде ақау болды. Ештеңе жоғалған жоқ, оқуды жалғастыра беріңіз.</translation>
  </message>
  <message>
    <source>Find in this page</source>
    <translation type="unfinished">Осы беттен табу</translation>
  </message>
  <message>
    <source>The one before</source>
    <translation type="unfinished">Алдыңғысы</translation>
  </message>
  <message>
    <source>The next one</source>
    <translation type="unfinished">Келесісі</translation>
  </message>
  <message>
    <source>Close</source>
    <translation type="unfinished">Жабу</translation>
  </message>
  <message>
    <source>{at} of {n}</source>
    <translation type="unfinished">{n} ішінен {at}</translation>
  </message>
  <message>
    <source>not on this page</source>
    <translation type="unfinished">бұл бетте жоқ</translation>
  </message>
  <message>
    <source>As the system</source>
    <translation type="unfinished">Жүйедегідей</translation>
  </message>
  <message>
    <source>Light</source>
    <translation type="unfinished">Жарық</translation>
  </message>
  <message>
    <source>Dark</source>
    <translation type="unfinished">Қараңғы</translation>
  </message>
  <message>
    <source>High contrast</source>
    <translation type="unfinished">Жоғары контраст</translation>
  </message>
  <message>
    <source>Base of {date}</source>
    <translation type="unfinished">База күні: {date}</translation>
  </message>
  <message>
    <source>Search: words, “a phrase”, a name in any spelling, art 58 minsk</source>
    <translation type="unfinished">Іздеу: сөздер, «сөз тіркесі», кез келген жазылудағы есім, 58-бап минск</translation>
  </message>
  <message>
    <source>Search</source>
    <translation type="unfinished">Іздеу</translation>
  </message>
  <message>
    <source>Search (Ctrl+L)</source>
    <translation type="unfinished">Іздеу (Ctrl+L)</translation>
  </message>
  <message>
    <source>Back</source>
    <translation type="unfinished">Артқа</translation>
  </message>
  <message>
    <source>Back (Alt+Left)</source>
    <translation type="unfinished">Артқа (Alt+←)</translation>
  </message>
  <message>
    <source>Forward</source>
    <translation type="unfinished">Алға</translation>
  </message>
  <message>
    <source>Forward (Alt+Right)</source>
    <translation type="unfinished">Алға (Alt+→)</translation>
  </message>
  <message>
    <source>How to search</source>
    <translation type="unfinished">Қалай іздеу керек</translation>
  </message>
  <message>
    <source>Text size and colours</source>
    <translation type="unfinished">Мәтін өлшемі мен түстер</translation>
  </message>
  <message>
    <source>Larger text</source>
    <translation type="unfinished">Ірірек</translation>
  </message>
  <message>
    <source>Smaller text</source>
    <translation type="unfinished">Ұсағырақ</translation>
  </message>
  <message>
    <source>Usual text size</source>
    <translation type="unfinished">Әдеттегі өлшем</translation>
  </message>
  <message>
    <source>{amount} {unit}</source>
    <translation type="unfinished">{amount} · {unit}</translation>
  </message>
  <message numerus="yes">
    <source>{n} days old</source>
    <translation type="unfinished">
      <numerusform>{n} күн</numerusform>
      <numerusform>{n} күн</numerusform>
    </translation>
  </message>
  <message>
    <source>What happened after this day is not in the library.</source>
    <translation type="unfinished">Осы күннен кейін болғаны кітапханада жоқ.</translation>
  </message>
  <message>
    <source>this computer’s clock is behind it</source>
    <translation type="unfinished">компьютер сағаты артта қалған</translation>
  </message>
  <message>
    <source>Check the date of this computer.</source>
    <translation type="unfinished">Компьютердің күнін тексеріңіз.</translation>
  </message>
  <message>
    <source>art. {number}</source>
    <translation type="unfinished">{number}-бап</translation>
  </message>
  <message>
    <source>In short: {answer}</source>
    <translation type="unfinished">Қысқаша: {answer}</translation>
  </message>
  <message>
    <source>Assessed {date}</source>
    <translation type="unfinished">Бағаланған күні: {date}</translation>
  </message>
  <message>
    <source>not legal advice</source>
    <translation type="unfinished">заңгерлік кеңес емес</translation>
  </message>
  <message>
    <source>As of</source>
    <translation type="unfinished">Мына күнге</translation>
  </message>
  <message>
    <source>Show what had been said and what was in force on this day</source>
    <translation type="unfinished">Сол күнге дейін не айтылғанын және не қолданыста болғанын көрсету</translation>
  </message>
  <message>
    <source>today</source>
    <translation type="unfinished">бүгін</translation>
  </message>
  <message>
    <source>Show everything known today</source>
    <translation type="unfinished">Бүгін белгілінің бәрін көрсету</translation>
  </message>
  <message>
    <source>Mark wordings against</source>
    <translation type="unfinished">Сөздерді мынамен салыстыру</translation>
  </message>
  <message>
    <source>Conditions only</source>
    <translation type="unfinished">Тек шарттар</translation>
  </message>
  <message>
    <source>Show only what each states and leaves out, in narrow columns</source>
    <translation type="unfinished">Кім нені айтқанын және айтпағанын ғана тар бағандарда көрсету</translation>
  </message>
  <message>
    <source>doubtful</source>
    <translation type="unfinished">күмән бар</translation>
  </message>
  <message numerus="yes">
    <source>{n} records side by side</source>
    <translation type="unfinished">
      <numerusform>{n} жазба қатар</numerusform>
      <numerusform>{n} жазба қатар</numerusform>
    </translation>
  </message>
  <message>
    <source>Governed by</source>
    <translation type="unfinished">Реттейтін баптар</translation>
  </message>
  <message>
    <source>nothing</source>
    <translation type="unfinished">ештеңемен</translation>
  </message>
  <message>
    <source>not in force on this day</source>
    <translation type="unfinished">бұл күні күшінде емес</translation>
  </message>
  <message>
    <source>SIDE BY SIDE</source>
    <translation type="unfinished">ҚАТАР</translation>
  </message>
  <message>
    <source>Help</source>
    <translation type="unfinished">Анықтама</translation>
  </message>
  <message>
    <source>Disputed questions</source>
    <translation type="unfinished">Даулы сұрақтар</translation>
  </message>
  <message>
    <source>Laws and treaties</source>
    <translation type="unfinished">Заңдар мен шарттар</translation>
  </message>
  <message>
    <source>Statements</source>
    <translation type="unfinished">Мәлімдемелер</translation>
  </message>
  <message>
    <source>Cases</source>
    <translation type="unfinished">Істер</translation>
  </message>
  <message>
    <source>Procedures</source>
    <translation type="unfinished">Іс-әрекет тәртібі</translation>
  </message>
  <message>
    <source>Figures</source>
    <translation type="unfinished">Сандар</translation>
  </message>
  <message>
    <source>Names and terms</source>
    <translation type="unfinished">Есімдер мен терминдер</translation>
  </message>
  <message>
    <source>What was not found</source>
    <translation type="unfinished">Табылмағандар</translation>
  </message>
  <message>
    <source>Not verified</source>
    <translation type="unfinished">Тексерілмегендер</translation>
  </message>
  <message>
    <source>Names and places of this case are left out on paper, so that a sheet cannot harm anyone.</source>
    <translation type="unfinished">Парақ ешкімге зиян келтірмеуі үшін бұл істегі есімдер мен жерлер қағазға шығарылмайды.</translation>
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
    <source>By whom</source>
    <translation type="unfinished">Кім</translation>
  </message>
  <message>
    <source>Where</source>
    <translation type="unfinished">Қайда</translation>
  </message>
  <message>
    <source>Asserted basis</source>
    <translation type="unfinished">Аталған негіз</translation>
  </message>
  <message>
    <source>Steps</source>
    <translation type="unfinished">Қадамдар</translation>
  </message>
  <message>
    <source>Who</source>
    <translation type="unfinished">Кім</translation>
  </message>
  <message>
    <source>By what road</source>
    <translation type="unfinished">Қандай жолмен</translation>
  </message>
  <message>
    <source>Law named</source>
    <translation type="unfinished">Аталған заң</translation>
  </message>
  <message>
    <source>Outcome</source>
    <translation type="unfinished">Нәтиже</translation>
  </message>
  <message>
    <source>Status</source>
    <translation type="unfinished">Жағдайы</translation>
  </message>
  <message>
    <source>Applies when</source>
    <translation type="unfinished">Қашан қолданылады</translation>
  </message>
  <message>
    <source>Until when</source>
    <translation type="unfinished">Мерзімі</translation>
  </message>
  <message>
    <source>Right</source>
    <translation type="unfinished">Құқық</translation>
  </message>
  <message>
    <source>Paper</source>
    <translation type="unfinished">Құжат</translation>
  </message>
  <message>
    <source>Ask</source>
    <translation type="unfinished">Сұрау</translation>
  </message>
  <message>
    <source>Law</source>
    <translation type="unfinished">Заң</translation>
  </message>
  <message>
    <source>What it counts</source>
    <translation type="unfinished">Не саналған</translation>
  </message>
  <message>
    <source>Period</source>
    <translation type="unfinished">Кезең</translation>
  </message>
  <message>
    <source>Given by</source>
    <translation type="unfinished">Кім атады</translation>
  </message>
  <message>
    <source>Statement</source>
    <translation type="unfinished">Мәлімдеме</translation>
  </message>
  <message>
    <source>Searched in</source>
    <translation type="unfinished">Қайдан ізделді</translation>
  </message>
  <message>
    <source>Last searched</source>
    <translation type="unfinished">Соңғы іздеу</translation>
  </message>
  <message>
    <source>About</source>
    <translation type="unfinished">Не туралы</translation>
  </message>
  <message>
    <source>Timeline</source>
    <translation type="unfinished">Оқиғалар барысы</translation>
  </message>
  <message>
    <source>as of {date}</source>
    <translation type="unfinished">{date} жағдайы бойынша</translation>
  </message>
  <message numerus="yes">
    <source>Lay {n} claims side by side</source>
    <translation type="unfinished">
      <numerusform>{n} тұжырымды көрсету</numerusform>
      <numerusform>{n} тұжырымды қатар қою</numerusform>
    </translation>
  </message>
  <message>
    <source>Turns on</source>
    <translation type="unfinished">Неге байланысты</translation>
  </message>
  <message>
    <source>with a doubt</source>
    <translation type="unfinished">күмәнмен</translation>
  </message>
  <message>
    <source>not in force today</source>
    <translation type="unfinished">бүгін күшінде емес</translation>
  </message>
  <message>
    <source>What is claimed</source>
    <translation type="unfinished">Не айтылады</translation>
  </message>
  <message>
    <source>What is missing</source>
    <translation type="unfinished">Не жетіспейді</translation>
  </message>
  <message>
    <source>Our reading, {date}</source>
    <translation type="unfinished">Біздің бағамыз, {date}</translation>
  </message>
  <message>
    <source>What would change this reading</source>
    <translation type="unfinished">Бұл бағаны не өзгертер еді</translation>
  </message>
  <message>
    <source>Seen in practice</source>
    <translation type="unfinished">Іс жүзінде</translation>
  </message>
  <message>
    <source>This page is not translated yet.</source>
    <translation type="unfinished">Бұл бет әлі аударылмаған.</translation>
  </message>
  <message>
    <source>A restatement in our own words, not the official text.</source>
    <translation type="unfinished">Өз сөзімізбен мазмұндау, ресми мәтін емес.</translation>
  </message>
  <message>
    <source>Today</source>
    <translation type="unfinished">Бүгін</translation>
  </message>
  <message>
    <source>Note</source>
    <translation type="unfinished">Ескерту</translation>
  </message>
  <message>
    <source>Verified</source>
    <translation type="unfinished">Тексерілді</translation>
  </message>
  <message>
    <source>Editions</source>
    <translation type="unfinished">Редакциялар</translation>
  </message>
  <message>
    <source>What it is</source>
    <translation type="unfinished">Бұл не</translation>
  </message>
  <message>
    <source>Short name</source>
    <translation type="unfinished">Қысқа атауы</translation>
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
    <translation type="unfinished">Түпнұсқа мәтін</translation>
  </message>
  <message>
    <source>Official numbers</source>
    <translation type="unfinished">Ресми нөмірлер</translation>
  </message>
  <message>
    <source>Edition read</source>
    <translation type="unfinished">Оқылған редакция</translation>
  </message>
  <message>
    <source>Instrument</source>
    <translation type="unfinished">Акт</translation>
  </message>
  <message>
    <source>Number</source>
    <translation type="unfinished">Нөмірі</translation>
  </message>
  <message>
    <source>When it governs</source>
    <translation type="unfinished">Қашан қолданылады</translation>
  </message>
  <message>
    <source>Who takes part</source>
    <translation type="unfinished">Кім қатысады</translation>
  </message>
  <message>
    <source>Clauses in this library</source>
    <translation type="unfinished">Осы кітапханадағы баптар</translation>
  </message>
  <message>
    <source>in force</source>
    <translation type="unfinished">күшінде</translation>
  </message>
  <message>
    <source>Between</source>
    <translation type="unfinished">Кімдердің арасында</translation>
  </message>
  <message>
    <source>State</source>
    <translation type="unfinished">Мемлекет</translation>
  </message>
  <message>
    <source>Act</source>
    <translation type="unfinished">Әрекет</translation>
  </message>
  <message>
    <source>{state}, {date}</source>
    <translation type="unfinished">{state}, {date}</translation>
  </message>
  <message>
    <source>Countries</source>
    <translation type="unfinished">Елдер</translation>
  </message>
  <message>
    <source>Spelling</source>
    <translation type="unfinished">Жазылуы</translation>
  </message>
  <message>
    <source>Where from</source>
    <translation type="unfinished">Қайдан</translation>
  </message>
  <message>
    <source>In three languages</source>
    <translation type="unfinished">Үш тілде</translation>
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
    <source>Address</source>
    <translation type="unfinished">Мекенжайы</translation>
  </message>
  <message>
    <source>met in a source</source>
    <translation type="unfinished">дереккөзде кездескен</translation>
  </message>
  <message>
    <source>not recorded in a source</source>
    <translation type="unfinished">дереккөздерде белгіленбеген</translation>
  </message>
  <message>
    <source>Spellings</source>
    <translation type="unfinished">Жазылулары</translation>
  </message>
  <message>
    <source>Ways to write it</source>
    <translation type="unfinished">Жазылу нұсқалары</translation>
  </message>
  <message>
    <source>Not the same as</source>
    <translation type="unfinished">Мынамен бірдей емес</translation>
  </message>
  <message>
    <source>Written</source>
    <translation type="unfinished">Жазылуы</translation>
  </message>
  <message>
    <source>Forms</source>
    <translation type="unfinished">Түрлері</translation>
  </message>
  <message>
    <source>See also</source>
    <translation type="unfinished">Тағы қараңыз</translation>
  </message>
  <message>
    <source>Bears on</source>
    <translation type="unfinished">Мынаған қатысты</translation>
  </message>
  <message>
    <source>Disagrees with</source>
    <translation type="unfinished">Мынаған қайшы</translation>
  </message>
  <message>
    <source>Agrees with</source>
    <translation type="unfinished">Мынамен сәйкес</translation>
  </message>
  <message>
    <source>Qualifies</source>
    <translation type="unfinished">Нақтылайды</translation>
  </message>
  <message>
    <source>Corrects</source>
    <translation type="unfinished">Түзетеді</translation>
  </message>
  <message>
    <source>Supersedes</source>
    <translation type="unfinished">Ауыстырады</translation>
  </message>
  <message>
    <source>Amends</source>
    <translation type="unfinished">Өзгертеді</translation>
  </message>
  <message>
    <source>Applies</source>
    <translation type="unfinished">Қолданады</translation>
  </message>
  <message>
    <source>Parallel to</source>
    <translation type="unfinished">Мынаған параллель</translation>
  </message>
  <message>
    <source>Names</source>
    <translation type="unfinished">Атайды</translation>
  </message>
  <message>
    <source>Claims on this question</source>
    <translation type="unfinished">Осы сұрақ бойынша тұжырымдар</translation>
  </message>
  <message>
    <source>Claims that rest on this</source>
    <translation type="unfinished">Осыған сүйенетін тұжырымдар</translation>
  </message>
  <message>
    <source>Reported by</source>
    <translation type="unfinished">Кім хабарлады</translation>
  </message>
  <message>
    <source>Passed on by</source>
    <translation type="unfinished">Кім әрі қарай жеткізді</translation>
  </message>
  <message>
    <source>Questions this decides</source>
    <translation type="unfinished">Бұл қандай сұрақтарды шешеді</translation>
  </message>
  <message>
    <source>Shown as practice in</source>
    <translation type="unfinished">Тәжірибе ретінде көрсетілген</translation>
  </message>
  <message>
    <source>Where this condition counts</source>
    <translation type="unfinished">Бұл шарт қайда маңызды</translation>
  </message>
  <message>
    <source>Its clauses</source>
    <translation type="unfinished">Оның баптары</translation>
  </message>
  <message>
    <source>Said by this person</source>
    <translation type="unfinished">Осы адам айтқан</translation>
  </message>
  <message>
    <source>Named in</source>
    <translation type="unfinished">Қайда аталған</translation>
  </message>
  <message>
    <source>Applied in</source>
    <translation type="unfinished">Қайда қолданылған</translation>
  </message>
  <message>
    <source>Figures given in it</source>
    <translation type="unfinished">Ондағы сандар</translation>
  </message>
  <message>
    <source>Looked for and not found</source>
    <translation type="unfinished">Ізделді, табылмады</translation>
  </message>
  <message>
    <source>What bears on this</source>
    <translation type="unfinished">Бұған не қатысты</translation>
  </message>
  <message>
    <source>Disagreeing with this</source>
    <translation type="unfinished">Бұған не қайшы</translation>
  </message>
  <message>
    <source>Agreeing with this</source>
    <translation type="unfinished">Бұған не сәйкес</translation>
  </message>
  <message>
    <source>Qualified by</source>
    <translation type="unfinished">Немен нақтыланады</translation>
  </message>
  <message>
    <source>Corrected by</source>
    <translation type="unfinished">Немен түзетілген</translation>
  </message>
  <message>
    <source>Superseded by</source>
    <translation type="unfinished">Немен ауыстырылған</translation>
  </message>
  <message>
    <source>Amended by</source>
    <translation type="unfinished">Немен өзгертілген</translation>
  </message>
  <message>
    <source>Cited in</source>
    <translation type="unfinished">Қайда сілтеме жасалған</translation>
  </message>
  <message>
    <source>Links</source>
    <translation type="unfinished">Байланыстар</translation>
  </message>
  <message>
    <source>Where else</source>
    <translation type="unfinished">Тағы қайда</translation>
  </message>
  <message>
    <source>Sources</source>
    <translation type="unfinished">Дереккөздер</translation>
  </message>
  <message>
    <source>review due {date}</source>
    <translation type="unfinished">келесі тексеру {date}</translation>
  </message>
  <message>
    <source>overdue</source>
    <translation type="unfinished">мерзімі өткен</translation>
  </message>
  <message>
    <source>Text</source>
    <translation type="unfinished">Мәтін</translation>
  </message>
  <message>
    <source>How it was reported</source>
    <translation type="unfinished">Бұл қалай хабарланды</translation>
  </message>
  <message>
    <source>Condition</source>
    <translation type="unfinished">Шарт</translation>
  </message>
  <message>
    <source>The statement itself</source>
    <translation type="unfinished">Мәлімдеменің өзі</translation>
  </message>
  <message>
    <source>This report</source>
    <translation type="unfinished">Осы хабарлама</translation>
  </message>
  <message>
    <source>See this claim beside the opposing ones</source>
    <translation type="unfinished">Қарсы тұжырымдармен қатар көрсету</translation>
  </message>
  <message>
    <source>In this claim</source>
    <translation type="unfinished">Осы тұжырымда</translation>
  </message>
  <message>
    <source>The way the words took</source>
    <translation type="unfinished">Сөздердің жүріп өткен жолы</translation>
  </message>
  <message>
    <source>When, where</source>
    <translation type="unfinished">Қашан, қайда</translation>
  </message>
  <message>
    <source>Said in</source>
    <translation type="unfinished">Айтылған тілі</translation>
  </message>
  <message>
    <source>The exact words are not at hand; what follows restates them.</source>
    <translation type="unfinished">Нақты сөздер жоқ; төменде — мазмұны.</translation>
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
    <source>Later correction</source>
    <translation type="unfinished">Кейінгі түзету</translation>
  </message>
  <message>
    <source>Question</source>
    <translation type="unfinished">Сұрақ</translation>
  </message>
  <message>
    <source>Answer</source>
    <translation type="unfinished">Жауап</translation>
  </message>
  <message>
    <source>What it kept and left out</source>
    <translation type="unfinished">Не сақталды, не қалып қойды</translation>
  </message>
  <message>
    <source>Conditions</source>
    <translation type="unfinished">Шарттар</translation>
  </message>
  <message>
    <source>Shown in {shown}: there is no text in {asked}.</source>
    <translation type="unfinished">Бұл мәтіннің тілі: {shown}. Басқасы жоқ ({asked} жоқ).</translation>
  </message>
  <message>
    <source>Doubt.</source>
    <translation type="unfinished">Күмән.</translation>
  </message>
  <message numerus="yes">
    <source>{n} found</source>
    <translation type="unfinished">
      <numerusform>Табылды: {n}</numerusform>
      <numerusform>Табылды: {n}</numerusform>
    </translation>
  </message>
  <message>
    <source>Nothing found.</source>
    <translation type="unfinished">Ештеңе табылмады.</translation>
  </message>
  <message numerus="yes">
    <source>the first {n} shown</source>
    <translation type="unfinished">
      <numerusform>алғашқы {n} көрсетілген</numerusform>
      <numerusform>алғашқы {n} көрсетілген</numerusform>
    </translation>
  </message>
  <message>
    <source>What was found</source>
    <translation type="unfinished">Не табылды</translation>
  </message>
  <message>
    <source>best first</source>
    <translation type="unfinished">ең жақсысы жоғарыда</translation>
  </message>
  <message>
    <source>Side by side</source>
    <translation type="unfinished">Қатар</translation>
  </message>
  <message>
    <source>Cancel</source>
    <translation type="unfinished">Бас тарту</translation>
  </message>
  <message>
    <source>Details</source>
    <translation type="unfinished">Егжей-тегжейі</translation>
  </message>
  <message>
    <source>Copy the details</source>
    <translation type="unfinished">Егжей-тегжейін көшіру</translation>
  </message>
  <message>
    <source>The print service of this computer keeps copies of what is printed, and may keep them for long. A PDF leaves only the file you save.</source>
    <translation type="unfinished">Осы компьютердің басып шығару қызметі басылғанның көшірмесін сақтайды, кейде ұзақ уақыт. PDF тек өзіңіз сақтаған файлды қалдырады.</translation>
  </message>
  <message>
    <source>Language of the sheet</source>
    <translation type="unfinished">Парақ тілі</translation>
  </message>
  <message>
    <source>Save PDF…</source>
    <translation type="unfinished">PDF сақтау…</translation>
  </message>
  <message>
    <source>Print on paper…</source>
    <translation type="unfinished">Қағазға басу…</translation>
  </message>
  <message>
    <source>Smaller</source>
    <translation type="unfinished">Ұсағырақ</translation>
  </message>
  <message>
    <source>Larger</source>
    <translation type="unfinished">Ірірек</translation>
  </message>
  <message>
    <source>Preview</source>
    <translation type="unfinished">Алдын ала қарау</translation>
  </message>
  <message>
    <source>Print on paper</source>
    <translation type="unfinished">Қағазға басу</translation>
  </message>
  <message>
    <source>Laying out…</source>
    <translation type="unfinished">Беттеу…</translation>
  </message>
  <message>
    <source>Saved: {name}</source>
    <translation type="unfinished">Сақталды: {name}</translation>
  </message>
  <message>
    <source>The file could not be written: the disk is full, read-only, or was taken out.</source>
    <translation type="unfinished">Файлды жазу мүмкін болмады: диск толған, жазудан қорғалған немесе шығарылған.</translation>
  </message>
  <message numerus="yes">
    <source>{n} pages</source>
    <translation type="unfinished">
      <numerusform>{n} бет</numerusform>
      <numerusform>{n} бет</numerusform>
    </translation>
  </message>
  <message>
    <source>Ways in</source>
    <translation type="unfinished">Бөлімдер</translation>
  </message>
  <message>
    <source>Next match</source>
    <translation type="unfinished">Келесі орын</translation>
  </message>
  <message>
    <source>Next match (F3)</source>
    <translation type="unfinished">Келесі табылған орын (F3)</translation>
  </message>
  <message>
    <source>Text in</source>
    <translation type="unfinished">Мәтін</translation>
  </message>
  <message>
    <source>Find</source>
    <translation type="unfinished">Табу</translation>
  </message>
  <message>
    <source>Find in page</source>
    <translation type="unfinished">Беттен табу</translation>
  </message>
  <message>
    <source>Find in page (Ctrl+F)</source>
    <translation type="unfinished">Беттен табу (Ctrl+F)</translation>
  </message>
  <message>
    <source>Reader</source>
    <translation type="unfinished">Оқу</translation>
  </message>
  <message>
    <source>match {at} of {n} ↓</source>
    <translation type="unfinished">{n} ішінен {at}-орын ↓</translation>
  </message>
  <message numerus="yes">
    <source>{n} matches ↓</source>
    <translation type="unfinished">
      <numerusform>{n} орын ↓</numerusform>
      <numerusform>{n} орын ↓</numerusform>
    </translation>
  </message>
  <message>
    <source>Show the text in {language}</source>
    <translation type="unfinished">Мәтінді көрсету, тілі: {language}</translation>
  </message>
  <message>
    <source>all forms of: {words}</source>
    <translation type="unfinished">барлық түрлері: {words}</translation>
  </message>
  <message>
    <source>name in any spelling: {names}</source>
    <translation type="unfinished">кез келген жазылудағы есім: {names}</translation>
  </message>
  <message>
    <source>also: {words}</source>
    <translation type="unfinished">сондай-ақ: {words}</translation>
  </message>
  <message>
    <source>only where: {fields}</source>
    <translation type="unfinished">тек мына жерде: {fields}</translation>
  </message>
  <message>
    <source>Documents</source>
    <translation type="unfinished">Құжаттар</translation>
  </message>
  <message>
    <source>Desktop</source>
    <translation type="unfinished">Жұмыс үстелі</translation>
  </message>
  <message>
    <source>Home</source>
    <translation type="unfinished">Үй қалтасы</translation>
  </message>
  <message>
    <source>Save PDF</source>
    <translation type="unfinished">PDF сақтау</translation>
  </message>
  <message>
    <source>↑ Folder above</source>
    <translation type="unfinished">↑ Жоғарғы қалта</translation>
  </message>
  <message>
    <source>Save</source>
    <translation type="unfinished">Сақтау</translation>
  </message>
  <message>
    <source>File name</source>
    <translation type="unfinished">Файл атауы</translation>
  </message>
  <message>
    <source>Places</source>
    <translation type="unfinished">Орындар</translation>
  </message>
  <message>
    <source>Folders</source>
    <translation type="unfinished">Қалталар</translation>
  </message>
  <message>
    <source>Write a file name, or a whole path to a folder that exists.</source>
    <translation type="unfinished">Файл атауын немесе бар қалтаға толық жолды жазыңыз.</translation>
  </message>
  <message>
    <source>This folder cannot be opened.</source>
    <translation type="unfinished">Бұл қалтаны ашу мүмкін емес.</translation>
  </message>
  <message>
    <source>A folder has this name.</source>
    <translation type="unfinished">Бұл — қалтаның атауы.</translation>
  </message>
  <message>
    <source>A file of this name is there already. Write over it?</source>
    <translation type="unfinished">Мұндай атаулы файл бар. Үстінен жазу керек пе?</translation>
  </message>
  <message>
    <source>Write over it</source>
    <translation type="unfinished">Үстінен жазу</translation>
  </message>
  <message>
    <source>Claims side by side</source>
    <translation type="unfinished">Тұжырымдар қатар</translation>
  </message>
  <message numerus="yes">
    <source>Of {n} claims:</source>
    <translation type="unfinished">
      <numerusform>{n} тұжырым ішінен:</numerusform>
      <numerusform>{n} тұжырым ішінен:</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>Of {n} texts:</source>
    <translation type="unfinished">
      <numerusform>{n} мәтін ішінен:</numerusform>
      <numerusform>{n} мәтін ішінен:</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} later claims are left out: they came after this day.</source>
    <translation type="unfinished">
      <numerusform>{n} кейінгі тұжырым көрсетілмеді: ол осы күннен кейін шыққан.</numerusform>
      <numerusform>{n} кейінгі тұжырым көрсетілмеді: олар осы күннен кейін шыққан.</numerusform>
    </translation>
  </message>
  <message>
    <source>Sources, links and full text of this question</source>
    <translation type="unfinished">Осы сұрақтың дереккөздері, байланыстары және толық мәтіні</translation>
  </message>
  <message>
    <source>An assessment by the makers of kzref, not a ruling.</source>
    <translation type="unfinished">kzref құрастырушыларының бағасы, сот шешімі емес.</translation>
  </message>
  <message numerus="yes">
    <source>{n} leave out “{name}”</source>
    <translation type="unfinished">
      <numerusform>{n} мәтін «{name}» шартын айтпайды</numerusform>
      <numerusform>{n} мәтін «{name}» шартын айтпайды</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} deny “{name}”</source>
    <translation type="unfinished">
      <numerusform>{n} мәтін «{name}» шартын жоққа шығарады</numerusform>
      <numerusform>{n} мәтін «{name}» шартын жоққа шығарады</numerusform>
    </translation>
  </message>
  <message>
    <source>Doubt: {text}</source>
    <translation type="unfinished">Күмән: {text}</translation>
  </message>
  <message>
    <source>Side by side: add 2 to 6 records to compare them</source>
    <translation type="unfinished">Қатар: салыстыру үшін 2–6 жазба қосыңыз</translation>
  </message>
  <message>
    <source>Add to side by side</source>
    <translation type="unfinished">Салыстыруға қосу</translation>
  </message>
  <message>
    <source>Preview and print…</source>
    <translation type="unfinished">Қарау және басу…</translation>
  </message>
  <message>
    <source>Take out: {title}</source>
    <translation type="unfinished">Алып тастау: {title}</translation>
  </message>
  <message>
    <source>Side by side:</source>
    <translation type="unfinished">Қатар:</translation>
  </message>
  <message numerus="yes">
    <source>Lay {n} side by side</source>
    <translation type="unfinished">
      <numerusform>{n} жазбаны қатар қою</numerusform>
      <numerusform>{n} жазбаны қатар қою</numerusform>
    </translation>
  </message>
  <message>
    <source>add one more</source>
    <translation type="unfinished">тағы біреуін қосыңыз</translation>
  </message>
  <message>
    <source>Records like: {title}</source>
    <translation type="unfinished">Мынаған ұқсас жазбалар: {title}</translation>
  </message>
  <message>
    <source>← Back to: {name}</source>
    <translation type="unfinished">← Қайту: {name}</translation>
  </message>
  <message>
    <source>Back to: {name}</source>
    <translation type="unfinished">Қайту: {name}</translation>
  </message>
  <message>
    <source>most alike first</source>
    <translation type="unfinished">ең ұқсастары жоғарыда</translation>
  </message>
  <message>
    <source>Nothing like it fits these filters.</source>
    <translation type="unfinished">Бұл сүзгілермен ұқсас жазба жоқ.</translation>
  </message>
  <message>
    <source>No other record is like this one. The links inside it may lead further.</source>
    <translation type="unfinished">Ұқсас жазба жоқ. Жазбаның ішіндегі сілтемелер әрі қарай жетелеуі мүмкін.</translation>
  </message>
  <message>
    <source>Records like this one</source>
    <translation type="unfinished">Ұқсас жазбалар</translation>
  </message>
  <message>
    <source>Records like this one (Ctrl+J)</source>
    <translation type="unfinished">Ұқсас жазбалар (Ctrl+J)</translation>
  </message>
  <message>
    <source>≈ More like this</source>
    <translation type="unfinished">≈ Ұқсастары</translation>
  </message>
</context>
</TS>
