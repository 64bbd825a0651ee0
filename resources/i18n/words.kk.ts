<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
  <name>words</name>
  <message>
    <source>disputed question</source>
    <translation type="unfinished">даулы мәселе</translation>
  </message>
  <message>
    <source>statement</source>
    <translation type="unfinished">мәлімдеме</translation>
  </message>
  <message>
    <source>report</source>
    <translation type="unfinished">БАҚ баяндауы</translation>
  </message>
  <message>
    <source>claim</source>
    <translation type="unfinished">тұжырым</translation>
  </message>
  <message>
    <source>clause</source>
    <translation type="unfinished">заң бабы</translation>
  </message>
  <message>
    <source>law or treaty</source>
    <translation type="unfinished">заң немесе шарт</translation>
  </message>
  <message>
    <source>case</source>
    <translation type="unfinished">іс</translation>
  </message>
  <message>
    <source>procedure</source>
    <translation type="unfinished">іс-әрекет тәртібі</translation>
  </message>
  <message>
    <source>figure</source>
    <translation type="unfinished">сан</translation>
  </message>
  <message>
    <source>nothing found</source>
    <translation type="unfinished">ештеңе табылмады</translation>
  </message>
  <message>
    <source>term</source>
    <translation type="unfinished">термин</translation>
  </message>
  <message>
    <source>name</source>
    <translation type="unfinished">атау</translation>
  </message>
  <message>
    <source>condition</source>
    <translation type="unfinished">шарт</translation>
  </message>
  <message>
    <source>source</source>
    <translation type="unfinished">дереккөз</translation>
  </message>
  <message>
    <source>Affirms</source>
    <translation type="unfinished">Растайды</translation>
  </message>
  <message>
    <source>Only if</source>
    <translation type="unfinished">Тек егер</translation>
  </message>
  <message>
    <source>Unclear</source>
    <translation type="unfinished">Анық емес</translation>
  </message>
  <message>
    <source>Denies</source>
    <translation type="unfinished">Жоққа шығарады</translation>
  </message>
  <message>
    <source>stated</source>
    <translation type="unfinished">айтылған</translation>
  </message>
  <message>
    <source>left out</source>
    <translation type="unfinished">айтылмаған</translation>
  </message>
  <message>
    <source>denied</source>
    <translation type="unfinished">жоққа шығарылған</translation>
  </message>
  <message>
    <source>not seen</source>
    <translation type="unfinished">көрілмеген</translation>
  </message>
  <message>
    <source>text itself read</source>
    <translation type="unfinished">мәтіннің өзі оқылды</translation>
  </message>
  <message>
    <source>report read</source>
    <translation type="unfinished">баяндауы оқылды</translation>
  </message>
  <message>
    <source>not verified</source>
    <translation type="unfinished">тексерілмеген</translation>
  </message>
  <message>
    <source>binding</source>
    <translation type="unfinished">міндетті</translation>
  </message>
  <message>
    <source>official position</source>
    <translation type="unfinished">ресми ұстаным</translation>
  </message>
  <message>
    <source>remark</source>
    <translation type="unfinished">пікір</translation>
  </message>
  <message>
    <source>press</source>
    <translation type="unfinished">баспасөз</translation>
  </message>
  <message>
    <source>NGO</source>
    <translation type="unfinished">ҮЕҰ</translation>
  </message>
  <message>
    <source>official translation</source>
    <translation type="unfinished">ресми аударма</translation>
  </message>
  <message>
    <source>translation reviewed</source>
    <translation type="unfinished">аударма тексерілген</translation>
  </message>
  <message>
    <source>translation not reviewed</source>
    <translation type="unfinished">аударма тексерілмеген</translation>
  </message>
  <message>
    <source>original words</source>
    <translation type="unfinished">түпнұсқа сөздер</translation>
  </message>
  <message>
    <source>outlet’s translation</source>
    <translation type="unfinished">басылымның аудармасы</translation>
  </message>
  <message>
    <source>our translation, not reviewed</source>
    <translation type="unfinished">біздің аударма, тексерілмеген</translation>
  </message>
  <message>
    <source>extradition</source>
    <translation type="unfinished">экстрадиция (ұстап беру)</translation>
  </message>
  <message>
    <source>administrative expulsion</source>
    <translation type="unfinished">әкімшілік шығарып жіберу</translation>
  </message>
  <message>
    <source>expulsion by criminal judgment</source>
    <translation type="unfinished">сот үкімі бойынша шығарып жіберу</translation>
  </message>
  <message>
    <source>expulsion by a court, route not reported</source>
    <translation type="unfinished">сот шешімімен шығарып жіберу, тәртібі хабарланбаған</translation>
  </message>
  <message>
    <source>handover</source>
    <translation type="unfinished">тапсыру</translation>
  </message>
  <message>
    <source>departure</source>
    <translation type="unfinished">кету</translation>
  </message>
  <message>
    <source>detention on a wanted list</source>
    <translation type="unfinished">іздеу бойынша ұстау</translation>
  </message>
  <message>
    <source>entry refused</source>
    <translation type="unfinished">кіруден бас тарту</translation>
  </message>
  <message>
    <source>duty to leave after a refusal</source>
    <translation type="unfinished">бас тартудан кейін елден кету міндеті</translation>
  </message>
  <message>
    <source>another way, or not recorded</source>
    <translation type="unfinished">өзге жол немесе жазылмаған</translation>
  </message>
  <message>
    <source>handed over</source>
    <translation type="unfinished">тапсырылды</translation>
  </message>
  <message>
    <source>expelled</source>
    <translation type="unfinished">шығарып жіберілді</translation>
  </message>
  <message>
    <source>suspended</source>
    <translation type="unfinished">тоқтатыла тұрды</translation>
  </message>
  <message>
    <source>pending</source>
    <translation type="unfinished">аяқталмаған</translation>
  </message>
  <message>
    <source>released</source>
    <translation type="unfinished">босатылды</translation>
  </message>
  <message>
    <source>left the country</source>
    <translation type="unfinished">елден кетті</translation>
  </message>
  <message>
    <source>unknown</source>
    <translation type="unfinished">белгісіз</translation>
  </message>
  <message>
    <source>exactly</source>
    <translation type="unfinished">дәл</translation>
  </message>
  <message>
    <source>about</source>
    <translation type="unfinished">шамамен</translation>
  </message>
  <message>
    <source>more than</source>
    <translation type="unfinished">астам</translation>
  </message>
  <message>
    <source>at least</source>
    <translation type="unfinished">кемінде</translation>
  </message>
  <message>
    <source>up to</source>
    <translation type="unfinished">дейін</translation>
  </message>
  <message>
    <source>entries, not a net number</source>
    <translation type="unfinished">кірулер, сальдо емес</translation>
  </message>
  <message>
    <source>departures, not a net number</source>
    <translation type="unfinished">шығулар, сальдо емес</translation>
  </message>
  <message>
    <source>entries less departures</source>
    <translation type="unfinished">кіру мен шығу айырмасы</translation>
  </message>
  <message>
    <source>persons</source>
    <translation type="unfinished">адам</translation>
  </message>
  <message>
    <source>estimate</source>
    <translation type="unfinished">бағалау</translation>
  </message>
  <message>
    <source>vehicles</source>
    <translation type="unfinished">көлік құралдары</translation>
  </message>
  <message>
    <source>what was counted is not stated</source>
    <translation type="unfinished">не саналғаны айтылмаған</translation>
  </message>
  <message>
    <source>cases</source>
    <translation type="unfinished">істер</translation>
  </message>
  <message>
    <source>treaty</source>
    <translation type="unfinished">халықаралық шарт</translation>
  </message>
  <message>
    <source>constitution</source>
    <translation type="unfinished">конституция</translation>
  </message>
  <message>
    <source>code</source>
    <translation type="unfinished">кодекс</translation>
  </message>
  <message>
    <source>law</source>
    <translation type="unfinished">заң</translation>
  </message>
  <message>
    <source>decree</source>
    <translation type="unfinished">жарлық</translation>
  </message>
  <message>
    <source>rules</source>
    <translation type="unfinished">қағидалар</translation>
  </message>
  <message>
    <source>signed</source>
    <translation type="unfinished">қол қойды</translation>
  </message>
  <message>
    <source>ratified</source>
    <translation type="unfinished">ратификациялады</translation>
  </message>
  <message>
    <source>acceded</source>
    <translation type="unfinished">қосылды</translation>
  </message>
  <message>
    <source>deposited its ratification</source>
    <translation type="unfinished">ратификациялау грамотасын тапсырды</translation>
  </message>
  <message>
    <source>in force</source>
    <translation type="unfinished">күшінде</translation>
  </message>
  <message>
    <source>reservation</source>
    <translation type="unfinished">ескертпе</translation>
  </message>
  <message>
    <source>declaration</source>
    <translation type="unfinished">қатысу кезіндегі мәлімдеме</translation>
  </message>
  <message>
    <source>no declaration</source>
    <translation type="unfinished">мәлімдеме жоқ</translation>
  </message>
  <message>
    <source>withdrew</source>
    <translation type="unfinished">шықты</translation>
  </message>
  <message>
    <source>not a party</source>
    <translation type="unfinished">қатысушы емес</translation>
  </message>
  <message>
    <source>person</source>
    <translation type="unfinished">тұлға</translation>
  </message>
  <message>
    <source>body</source>
    <translation type="unfinished">орган</translation>
  </message>
  <message>
    <source>place</source>
    <translation type="unfinished">жер</translation>
  </message>
  <message>
    <source>instrument</source>
    <translation type="unfinished">құжат</translation>
  </message>
  <message>
    <source>legal text</source>
    <translation type="unfinished">құқықтық мәтін</translation>
  </message>
  <message>
    <source>court decision</source>
    <translation type="unfinished">сот актісі</translation>
  </message>
  <message>
    <source>official source</source>
    <translation type="unfinished">ресми дереккөз</translation>
  </message>
  <message>
    <source>press report</source>
    <translation type="unfinished">баспасөз хабары</translation>
  </message>
  <message>
    <source>NGO report</source>
    <translation type="unfinished">ҮЕҰ баяндамасы</translation>
  </message>
  <message>
    <source>commentary</source>
    <translation type="unfinished">түсініктеме</translation>
  </message>
  <message>
    <source>Who</source>
    <translation type="unfinished">Кім</translation>
  </message>
  <message>
    <source>Office</source>
    <translation type="unfinished">Лауазымы</translation>
  </message>
  <message>
    <source>When</source>
    <translation type="unfinished">Қашан</translation>
  </message>
  <message>
    <source>Where said</source>
    <translation type="unfinished">Қайда айтылды</translation>
  </message>
  <message>
    <source>By way of</source>
    <translation type="unfinished">Кім арқылы</translation>
  </message>
  <message>
    <source>Language</source>
    <translation type="unfinished">Тілі</translation>
  </message>
  <message>
    <source>Exact words</source>
    <translation type="unfinished">Дәл сөздері</translation>
  </message>
  <message>
    <source>Restated</source>
    <translation type="unfinished">Мазмұны</translation>
  </message>
  <message>
    <source>Condition</source>
    <translation type="unfinished">Шарт</translation>
  </message>
  <message>
    <source>Weight in law</source>
    <translation type="unfinished">Құқықтық салмағы</translation>
  </message>
  <message>
    <source>Later correction</source>
    <translation type="unfinished">Кейін түзетілді</translation>
  </message>
  <message>
    <source>Doubt</source>
    <translation type="unfinished">Күмән</translation>
  </message>
  <message>
    <source>Verified</source>
    <translation type="unfinished">Тексерілуі</translation>
  </message>
  <message>
    <source>dropped</source>
    <translation type="unfinished">түсіп қалған</translation>
  </message>
  <message>
    <source>added</source>
    <translation type="unfinished">қосылған</translation>
  </message>
  <message>
    <source>changed</source>
    <translation type="unfinished">өзгертілген</translation>
  </message>
  <message>
    <source>English</source>
    <translation type="unfinished">ағылшын</translation>
  </message>
  <message>
    <source>Russian</source>
    <translation type="unfinished">орыс</translation>
  </message>
  <message>
    <source>Kazakh</source>
    <translation type="unfinished">қазақ</translation>
  </message>
  <message>
    <source>Ukrainian</source>
    <translation type="unfinished">украин</translation>
  </message>
  <message>
    <source>Georgian</source>
    <translation type="unfinished">грузин</translation>
  </message>
  <message>
    <source>German</source>
    <translation type="unfinished">неміс</translation>
  </message>
  <message>
    <source>French</source>
    <translation type="unfinished">француз</translation>
  </message>
  <message>
    <source>Polish</source>
    <translation type="unfinished">поляк</translation>
  </message>
  <message>
    <source>Belarusian</source>
    <translation type="unfinished">беларус</translation>
  </message>
  <message>
    <source>Kyrgyz</source>
    <translation type="unfinished">қырғыз</translation>
  </message>
  <message>
    <source>Uzbek</source>
    <translation type="unfinished">өзбек</translation>
  </message>
  <message>
    <source>Lithuanian</source>
    <translation type="unfinished">литва</translation>
  </message>
  <message>
    <source>Latvian</source>
    <translation type="unfinished">латыш</translation>
  </message>
  <message>
    <source>Italian</source>
    <translation type="unfinished">итальян</translation>
  </message>
  <message>
    <source>Spanish</source>
    <translation type="unfinished">испан</translation>
  </message>
  <message>
    <source>Romanian</source>
    <translation type="unfinished">румын</translation>
  </message>
  <message>
    <source>Danish</source>
    <translation type="unfinished">дат</translation>
  </message>
  <message>
    <source>Turkish</source>
    <translation type="unfinished">түрік</translation>
  </message>
  <message>
    <source>Mongolian</source>
    <translation type="unfinished">моңғол</translation>
  </message>
  <message>
    <source>Armenian</source>
    <translation type="unfinished">армян</translation>
  </message>
  <message>
    <source>language not recorded</source>
    <translation type="unfinished">тілі жазылмаған</translation>
  </message>
  <message>
    <source>{language}, in Latin letters</source>
    <translation type="unfinished">{language}, латын әріптерімен</translation>
  </message>
  <message>
    <source>Kazakhstan</source>
    <translation type="unfinished">Қазақстан</translation>
  </message>
  <message>
    <source>Russia</source>
    <translation type="unfinished">Ресей</translation>
  </message>
  <message>
    <source>Ukraine</source>
    <translation type="unfinished">Украина</translation>
  </message>
  <message>
    <source>Belarus</source>
    <translation type="unfinished">Беларусь</translation>
  </message>
  <message>
    <source>Georgia</source>
    <translation type="unfinished">Грузия</translation>
  </message>
  <message>
    <source>Kyrgyzstan</source>
    <translation type="unfinished">Қырғызстан</translation>
  </message>
  <message>
    <source>Uzbekistan</source>
    <translation type="unfinished">Өзбекстан</translation>
  </message>
  <message>
    <source>Armenia</source>
    <translation type="unfinished">Армения</translation>
  </message>
  <message>
    <source>Azerbaijan</source>
    <translation type="unfinished">Әзербайжан</translation>
  </message>
  <message>
    <source>Tajikistan</source>
    <translation type="unfinished">Тәжікстан</translation>
  </message>
  <message>
    <source>Turkmenistan</source>
    <translation type="unfinished">Түрікменстан</translation>
  </message>
  <message>
    <source>Moldova</source>
    <translation type="unfinished">Молдова</translation>
  </message>
  <message>
    <source>Mongolia</source>
    <translation type="unfinished">Моңғолия</translation>
  </message>
  <message>
    <source>Türkiye</source>
    <translation type="unfinished">Түркия</translation>
  </message>
  <message>
    <source>Germany</source>
    <translation type="unfinished">Германия</translation>
  </message>
  <message>
    <source>France</source>
    <translation type="unfinished">Франция</translation>
  </message>
  <message>
    <source>Finland</source>
    <translation type="unfinished">Финляндия</translation>
  </message>
  <message>
    <source>Poland</source>
    <translation type="unfinished">Польша</translation>
  </message>
  <message>
    <source>Lithuania</source>
    <translation type="unfinished">Литва</translation>
  </message>
  <message>
    <source>Latvia</source>
    <translation type="unfinished">Латвия</translation>
  </message>
  <message>
    <source>Estonia</source>
    <translation type="unfinished">Эстония</translation>
  </message>
  <message>
    <source>China</source>
    <translation type="unfinished">Қытай</translation>
  </message>
  <message>
    <source>United States</source>
    <translation type="unfinished">АҚШ</translation>
  </message>
  <message>
    <source>United Kingdom</source>
    <translation type="unfinished">Ұлыбритания</translation>
  </message>
</context>
</TS>
