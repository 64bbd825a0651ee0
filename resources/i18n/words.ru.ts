<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
  <name>words</name>
  <message>
    <source>disputed question</source>
    <translation>спорный вопрос</translation>
  </message>
  <message>
    <source>statement</source>
    <translation>заявление</translation>
  </message>
  <message>
    <source>report</source>
    <translation>пересказ в СМИ</translation>
  </message>
  <message>
    <source>claim</source>
    <translation>утверждение</translation>
  </message>
  <message>
    <source>clause</source>
    <translation>статья</translation>
  </message>
  <message>
    <source>law or treaty</source>
    <translation>закон или договор</translation>
  </message>
  <message>
    <source>case</source>
    <translation>дело</translation>
  </message>
  <message>
    <source>procedure</source>
    <translation>порядок действий</translation>
  </message>
  <message>
    <source>figure</source>
    <translation>число</translation>
  </message>
  <message>
    <source>nothing found</source>
    <translation>ничего не найдено</translation>
  </message>
  <message>
    <source>term</source>
    <translation>термин</translation>
  </message>
  <message>
    <source>name</source>
    <translation>имя</translation>
  </message>
  <message>
    <source>condition</source>
    <translation>условие</translation>
  </message>
  <message>
    <source>source</source>
    <translation>источник</translation>
  </message>
  <message>
    <source>Affirms</source>
    <translation>Утверждает</translation>
  </message>
  <message>
    <source>Only if</source>
    <translation>Только если</translation>
  </message>
  <message>
    <source>Unclear</source>
    <translation>Неясно</translation>
  </message>
  <message>
    <source>Denies</source>
    <translation>Отрицает</translation>
  </message>
  <message>
    <source>stated</source>
    <translation>сказано</translation>
  </message>
  <message>
    <source>left out</source>
    <translation>пропущено</translation>
  </message>
  <message>
    <source>denied</source>
    <translation>отрицается</translation>
  </message>
  <message>
    <source>not seen</source>
    <translation>не видели</translation>
  </message>
  <message>
    <source>text itself read</source>
    <translation>прочитан сам текст</translation>
  </message>
  <message>
    <source>report read</source>
    <translation>прочитан пересказ</translation>
  </message>
  <message>
    <source>not verified</source>
    <translation>не проверено</translation>
  </message>
  <message>
    <source>binding</source>
    <translation>обязательно</translation>
  </message>
  <message>
    <source>official position</source>
    <translation>официальная позиция</translation>
  </message>
  <message>
    <source>remark</source>
    <translation>реплика</translation>
  </message>
  <message>
    <source>press</source>
    <translation>пресса</translation>
  </message>
  <message>
    <source>NGO</source>
    <translation>НКО</translation>
  </message>
  <message>
    <source>official translation</source>
    <translation>официальный перевод</translation>
  </message>
  <message>
    <source>translation reviewed</source>
    <translation>перевод проверен</translation>
  </message>
  <message>
    <source>translation not reviewed</source>
    <translation>перевод не проверен</translation>
  </message>
  <message>
    <source>original words</source>
    <translation>слова оригинала</translation>
  </message>
  <message>
    <source>outlet’s translation</source>
    <translation>перевод издания</translation>
  </message>
  <message>
    <source>our translation, not reviewed</source>
    <translation>наш перевод, не проверен</translation>
  </message>
  <message>
    <source>extradition</source>
    <translation>экстрадиция (выдача)</translation>
  </message>
  <message>
    <source>administrative expulsion</source>
    <translation>административное выдворение</translation>
  </message>
  <message>
    <source>expulsion by criminal judgment</source>
    <translation>выдворение по приговору</translation>
  </message>
  <message>
    <source>expulsion by a court, route not reported</source>
    <translation>выдворение по решению суда, порядок не сообщён</translation>
  </message>
  <message>
    <source>handover</source>
    <translation>передача</translation>
  </message>
  <message>
    <source>departure</source>
    <translation>выезд</translation>
  </message>
  <message>
    <source>detention on a wanted list</source>
    <translation>задержание по розыску</translation>
  </message>
  <message>
    <source>entry refused</source>
    <translation>отказ во въезде</translation>
  </message>
  <message>
    <source>duty to leave after a refusal</source>
    <translation>обязанность выехать после отказа</translation>
  </message>
  <message>
    <source>another way, or not recorded</source>
    <translation>иной путь или не записано</translation>
  </message>
  <message>
    <source>handed over</source>
    <translation>передан</translation>
  </message>
  <message>
    <source>expelled</source>
    <translation>выдворен</translation>
  </message>
  <message>
    <source>suspended</source>
    <translation>приостановлено</translation>
  </message>
  <message>
    <source>pending</source>
    <translation>не завершено</translation>
  </message>
  <message>
    <source>released</source>
    <translation>освобождён</translation>
  </message>
  <message>
    <source>left the country</source>
    <translation>выехал из страны</translation>
  </message>
  <message>
    <source>unknown</source>
    <translation>неизвестно</translation>
  </message>
  <message>
    <source>exactly</source>
    <translation>ровно</translation>
  </message>
  <message>
    <source>about</source>
    <translation>около</translation>
  </message>
  <message>
    <source>more than</source>
    <translation>более</translation>
  </message>
  <message>
    <source>at least</source>
    <translation>не менее</translation>
  </message>
  <message>
    <source>up to</source>
    <translation>до</translation>
  </message>
  <message>
    <source>entries, not a net number</source>
    <translation>въезды, не сальдо</translation>
  </message>
  <message>
    <source>departures, not a net number</source>
    <translation>выезды, не сальдо</translation>
  </message>
  <message>
    <source>entries less departures</source>
    <translation>въезды минус выезды</translation>
  </message>
  <message>
    <source>persons</source>
    <translation>человек</translation>
  </message>
  <message>
    <source>estimate</source>
    <translation>оценка</translation>
  </message>
  <message>
    <source>vehicles</source>
    <translation>транспортные средства</translation>
  </message>
  <message>
    <source>what was counted is not stated</source>
    <translation>что сосчитано, не сказано</translation>
  </message>
  <message>
    <source>cases</source>
    <translation>дела</translation>
  </message>
  <message>
    <source>treaty</source>
    <translation>договор</translation>
  </message>
  <message>
    <source>constitution</source>
    <translation>конституция</translation>
  </message>
  <message>
    <source>code</source>
    <translation>кодекс</translation>
  </message>
  <message>
    <source>law</source>
    <translation>закон</translation>
  </message>
  <message>
    <source>decree</source>
    <translation>указ</translation>
  </message>
  <message>
    <source>rules</source>
    <translation>правила</translation>
  </message>
  <message>
    <source>signed</source>
    <translation>подписал(а)</translation>
  </message>
  <message>
    <source>ratified</source>
    <translation>ратифицировал(а)</translation>
  </message>
  <message>
    <source>acceded</source>
    <translation>присоединился (-лась)</translation>
  </message>
  <message>
    <source>deposited its ratification</source>
    <translation>сдал(а) грамоту на хранение</translation>
  </message>
  <message>
    <source>in force</source>
    <translation>действует</translation>
  </message>
  <message>
    <source>reservation</source>
    <translation>оговорка</translation>
  </message>
  <message>
    <source>declaration</source>
    <translation>заявление при участии</translation>
  </message>
  <message>
    <source>no declaration</source>
    <translation>заявлений нет</translation>
  </message>
  <message>
    <source>withdrew</source>
    <translation>вышел (-шла)</translation>
  </message>
  <message>
    <source>not a party</source>
    <translation>не участвует</translation>
  </message>
  <message>
    <source>person</source>
    <translation>лицо</translation>
  </message>
  <message>
    <source>body</source>
    <translation>орган</translation>
  </message>
  <message>
    <source>place</source>
    <translation>место</translation>
  </message>
  <message>
    <source>instrument</source>
    <translation>документ</translation>
  </message>
  <message>
    <source>legal text</source>
    <translation>правовой текст</translation>
  </message>
  <message>
    <source>court decision</source>
    <translation>судебный акт</translation>
  </message>
  <message>
    <source>official source</source>
    <translation>официальный источник</translation>
  </message>
  <message>
    <source>press report</source>
    <translation>сообщение прессы</translation>
  </message>
  <message>
    <source>NGO report</source>
    <translation>доклад НКО</translation>
  </message>
  <message>
    <source>commentary</source>
    <translation>комментарий</translation>
  </message>
  <message>
    <source>Who</source>
    <translation>Кто</translation>
  </message>
  <message>
    <source>Office</source>
    <translation>Должность</translation>
  </message>
  <message>
    <source>When</source>
    <translation>Когда</translation>
  </message>
  <message>
    <source>Where said</source>
    <translation>Где сказано</translation>
  </message>
  <message>
    <source>By way of</source>
    <translation>Через кого</translation>
  </message>
  <message>
    <source>Language</source>
    <translation>Язык</translation>
  </message>
  <message>
    <source>Exact words</source>
    <translation>Точные слова</translation>
  </message>
  <message>
    <source>Restated</source>
    <translation>В пересказе</translation>
  </message>
  <message>
    <source>Condition</source>
    <translation>Условие</translation>
  </message>
  <message>
    <source>Weight in law</source>
    <translation>Правовой вес</translation>
  </message>
  <message>
    <source>Later correction</source>
    <translation>Позднее исправлено</translation>
  </message>
  <message>
    <source>Doubt</source>
    <translation>Сомнение</translation>
  </message>
  <message>
    <source>Verified</source>
    <translation>Проверено</translation>
  </message>
  <message>
    <source>dropped</source>
    <translation>выпало</translation>
  </message>
  <message>
    <source>added</source>
    <translation>добавлено</translation>
  </message>
  <message>
    <source>changed</source>
    <translation>изменено</translation>
  </message>
  <message>
    <source>English</source>
    <translation>английский</translation>
  </message>
  <message>
    <source>Russian</source>
    <translation>русский</translation>
  </message>
  <message>
    <source>Kazakh</source>
    <translation>казахский</translation>
  </message>
  <message>
    <source>Ukrainian</source>
    <translation>украинский</translation>
  </message>
  <message>
    <source>Georgian</source>
    <translation>грузинский</translation>
  </message>
  <message>
    <source>German</source>
    <translation>немецкий</translation>
  </message>
  <message>
    <source>French</source>
    <translation>французский</translation>
  </message>
  <message>
    <source>Polish</source>
    <translation>польский</translation>
  </message>
  <message>
    <source>Belarusian</source>
    <translation>белорусский</translation>
  </message>
  <message>
    <source>Kyrgyz</source>
    <translation>кыргызский</translation>
  </message>
  <message>
    <source>Uzbek</source>
    <translation>узбекский</translation>
  </message>
  <message>
    <source>Lithuanian</source>
    <translation>литовский</translation>
  </message>
  <message>
    <source>Latvian</source>
    <translation>латышский</translation>
  </message>
  <message>
    <source>Italian</source>
    <translation>итальянский</translation>
  </message>
  <message>
    <source>Spanish</source>
    <translation>испанский</translation>
  </message>
  <message>
    <source>Romanian</source>
    <translation>румынский</translation>
  </message>
  <message>
    <source>Danish</source>
    <translation>датский</translation>
  </message>
  <message>
    <source>Turkish</source>
    <translation>турецкий</translation>
  </message>
  <message>
    <source>Mongolian</source>
    <translation>монгольский</translation>
  </message>
  <message>
    <source>Armenian</source>
    <translation>армянский</translation>
  </message>
  <message>
    <source>language not recorded</source>
    <translation>язык не записан</translation>
  </message>
  <message>
    <source>{language}, in Latin letters</source>
    <translation>{language}, латиницей</translation>
  </message>
  <message>
    <source>Kazakhstan</source>
    <translation>Казахстан</translation>
  </message>
  <message>
    <source>Russia</source>
    <translation>Россия</translation>
  </message>
  <message>
    <source>Ukraine</source>
    <translation>Украина</translation>
  </message>
  <message>
    <source>Belarus</source>
    <translation>Беларусь</translation>
  </message>
  <message>
    <source>Georgia</source>
    <translation>Грузия</translation>
  </message>
  <message>
    <source>Kyrgyzstan</source>
    <translation>Кыргызстан</translation>
  </message>
  <message>
    <source>Uzbekistan</source>
    <translation>Узбекистан</translation>
  </message>
  <message>
    <source>Armenia</source>
    <translation>Армения</translation>
  </message>
  <message>
    <source>Azerbaijan</source>
    <translation>Азербайджан</translation>
  </message>
  <message>
    <source>Tajikistan</source>
    <translation>Таджикистан</translation>
  </message>
  <message>
    <source>Turkmenistan</source>
    <translation>Туркменистан</translation>
  </message>
  <message>
    <source>Moldova</source>
    <translation>Молдова</translation>
  </message>
  <message>
    <source>Mongolia</source>
    <translation>Монголия</translation>
  </message>
  <message>
    <source>Türkiye</source>
    <translation>Турция</translation>
  </message>
  <message>
    <source>Germany</source>
    <translation>Германия</translation>
  </message>
  <message>
    <source>France</source>
    <translation>Франция</translation>
  </message>
  <message>
    <source>Finland</source>
    <translation>Финляндия</translation>
  </message>
  <message>
    <source>Poland</source>
    <translation>Польша</translation>
  </message>
  <message>
    <source>Lithuania</source>
    <translation>Литва</translation>
  </message>
  <message>
    <source>Latvia</source>
    <translation>Латвия</translation>
  </message>
  <message>
    <source>Estonia</source>
    <translation>Эстония</translation>
  </message>
  <message>
    <source>China</source>
    <translation>Китай</translation>
  </message>
  <message>
    <source>United States</source>
    <translation>США</translation>
  </message>
  <message>
    <source>United Kingdom</source>
    <translation>Великобритания</translation>
  </message>
</context>
</TS>
