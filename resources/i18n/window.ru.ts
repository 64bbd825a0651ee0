<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
  <name>window</name>
  <message>
    <source>Put a good library file in its place, or build one with the command “kzref build”; then try again.</source>
    <translation>Положите на это место исправный файл библиотеки или соберите его командой «kzref build», затем повторите.</translation>
  </message>
  <message>
    <source>Try again</source>
    <translation>Повторить</translation>
  </message>
  <message>
    <source>Opening the library…</source>
    <translation>Библиотека открывается…</translation>
  </message>
  <message>
    <source>The library cannot be opened.</source>
    <translation>Библиотеку открыть не удалось.</translation>
  </message>
  <message>
    <source>later corrected</source>
    <translation>позже исправлено</translation>
  </message>
  <message>
    <source>review overdue since {date}</source>
    <translation>проверка просрочена с {date}</translation>
  </message>
  <message>
    <source>in {language}</source>
    <translation>язык: {language}</translation>
  </message>
  <message>
    <source>last looked at {date}</source>
    <translation>последняя проверка {date}</translation>
  </message>
  <message>
    <source>no exact words at hand</source>
    <translation>точных слов нет</translation>
  </message>
  <message>
    <source>not here: {words}</source>
    <translation>здесь нет: {words}</translation>
  </message>
  <message>
    <source>others are marked against these words</source>
    <translation>с этими словами сравниваются остальные</translation>
  </message>
  <message>
    <source>the same words</source>
    <translation>те же слова</translation>
  </message>
  <message>
    <source>Country</source>
    <translation>Страна</translation>
  </message>
  <message>
    <source>Year</source>
    <translation>Год</translation>
  </message>
  <message>
    <source>Language</source>
    <translation>Язык</translation>
  </message>
  <message>
    <source>✕ all filters</source>
    <translation>✕ все фильтры</translation>
  </message>
  <message>
    <source>Only this kind</source>
    <translation>Только этот вид</translation>
  </message>
  <message>
    <source>More kinds</source>
    <translation>Другие виды</translation>
  </message>
  <message>
    <source>Something failed inside kzref. Nothing was lost; you can go on reading.</source>
    <translation>Внутри kzref произошёл сбой. Ничего не потеряно, можно читать дальше.</translation>
  </message>
  <message>
    <source>Find in this page</source>
    <translation>Найти на странице</translation>
  </message>
  <message>
    <source>The one before</source>
    <translation>Предыдущее</translation>
  </message>
  <message>
    <source>The next one</source>
    <translation>Следующее</translation>
  </message>
  <message>
    <source>Close</source>
    <translation>Закрыть</translation>
  </message>
  <message>
    <source>{at} of {n}</source>
    <translation>{at} из {n}</translation>
  </message>
  <message>
    <source>not on this page</source>
    <translation>на странице нет</translation>
  </message>
  <message>
    <source>As the system</source>
    <translation>Как в системе</translation>
  </message>
  <message>
    <source>Light</source>
    <translation>Светлая</translation>
  </message>
  <message>
    <source>Dark</source>
    <translation>Тёмная</translation>
  </message>
  <message>
    <source>High contrast</source>
    <translation>Высокий контраст</translation>
  </message>
  <message>
    <source>Base of {date}</source>
    <translation>База на {date}</translation>
  </message>
  <message>
    <source>Search: words, “a phrase”, a name in any spelling, art 58 minsk</source>
    <translation>Поиск: слова, «фраза», имя в любом написании, ст 58 минской</translation>
  </message>
  <message>
    <source>Search</source>
    <translation>Поиск</translation>
  </message>
  <message>
    <source>Search (Ctrl+L)</source>
    <translation>Поиск (Ctrl+L)</translation>
  </message>
  <message>
    <source>Back</source>
    <translation>Назад</translation>
  </message>
  <message>
    <source>Back (Alt+Left)</source>
    <translation>Назад (Alt+←)</translation>
  </message>
  <message>
    <source>Forward</source>
    <translation>Вперёд</translation>
  </message>
  <message>
    <source>Forward (Alt+Right)</source>
    <translation>Вперёд (Alt+→)</translation>
  </message>
  <message>
    <source>How to search</source>
    <translation>Как искать</translation>
  </message>
  <message>
    <source>Text size and colours</source>
    <translation>Размер текста и цвета</translation>
  </message>
  <message>
    <source>Larger text</source>
    <translation>Крупнее</translation>
  </message>
  <message>
    <source>Smaller text</source>
    <translation>Мельче</translation>
  </message>
  <message>
    <source>Usual text size</source>
    <translation>Обычный размер</translation>
  </message>
  <message>
    <source>{amount} {unit}</source>
    <translation>{amount} · {unit}</translation>
  </message>
  <message numerus="yes">
    <source>{n} days old</source>
    <translation>
      <numerusform>{n} день</numerusform>
      <numerusform>{n} дня</numerusform>
      <numerusform>{n} дней</numerusform>
    </translation>
  </message>
  <message>
    <source>What happened after this day is not in the library.</source>
    <translation>Того, что было после этого дня, в библиотеке нет.</translation>
  </message>
  <message>
    <source>this computer’s clock is behind it</source>
    <translation>часы компьютера отстают</translation>
  </message>
  <message>
    <source>Check the date of this computer.</source>
    <translation>Проверьте дату на компьютере.</translation>
  </message>
  <message>
    <source>art. {number}</source>
    <translation>ст. {number}</translation>
  </message>
  <message>
    <source>In short: {answer}</source>
    <translation>Коротко: {answer}</translation>
  </message>
  <message>
    <source>Assessed {date}</source>
    <translation>Оценка от {date}</translation>
  </message>
  <message>
    <source>not legal advice</source>
    <translation>не юридическая консультация</translation>
  </message>
  <message>
    <source>As of</source>
    <translation>На день</translation>
  </message>
  <message>
    <source>Show what had been said and what was in force on this day</source>
    <translation>Показать, что было сказано и что действовало в этот день</translation>
  </message>
  <message>
    <source>today</source>
    <translation>сегодня</translation>
  </message>
  <message>
    <source>Show everything known today</source>
    <translation>Показать всё, что известно сегодня</translation>
  </message>
  <message>
    <source>Mark wordings against</source>
    <translation>Сравнивать слова с</translation>
  </message>
  <message>
    <source>Conditions only</source>
    <translation>Только условия</translation>
  </message>
  <message>
    <source>Show only what each states and leaves out, in narrow columns</source>
    <translation>Показать только, кто что назвал и пропустил, в узких столбцах</translation>
  </message>
  <message>
    <source>doubtful</source>
    <translation>есть сомнение</translation>
  </message>
  <message numerus="yes">
    <source>{n} records side by side</source>
    <translation>
      <numerusform>{n} запись рядом</numerusform>
      <numerusform>{n} записи рядом</numerusform>
      <numerusform>{n} записей рядом</numerusform>
    </translation>
  </message>
  <message>
    <source>Governed by</source>
    <translation>Решают</translation>
  </message>
  <message>
    <source>nothing</source>
    <translation>ни с чем</translation>
  </message>
  <message>
    <source>not in force on this day</source>
    <translation>в этот день не действует</translation>
  </message>
  <message>
    <source>SIDE BY SIDE</source>
    <translation>РЯДОМ</translation>
  </message>
  <message>
    <source>Help</source>
    <translation>Справка</translation>
  </message>
  <message>
    <source>Disputed questions</source>
    <translation>Спорные вопросы</translation>
  </message>
  <message>
    <source>Laws and treaties</source>
    <translation>Законы и договоры</translation>
  </message>
  <message>
    <source>Statements</source>
    <translation>Заявления</translation>
  </message>
  <message>
    <source>Cases</source>
    <translation>Дела</translation>
  </message>
  <message>
    <source>Procedures</source>
    <translation>Порядок действий</translation>
  </message>
  <message>
    <source>Figures</source>
    <translation>Числа</translation>
  </message>
  <message>
    <source>Names and terms</source>
    <translation>Имена и термины</translation>
  </message>
  <message>
    <source>What was not found</source>
    <translation>Чего не нашли</translation>
  </message>
  <message>
    <source>Not verified</source>
    <translation>Не проверено</translation>
  </message>
  <message>
    <source>Names and places of this case are left out on paper, so that a sheet cannot harm anyone.</source>
    <translation>Имена и места этого дела на бумагу не выводятся, чтобы лист никому не навредил.</translation>
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
    <source>By whom</source>
    <translation>Кем</translation>
  </message>
  <message>
    <source>Where</source>
    <translation>Где</translation>
  </message>
  <message>
    <source>Asserted basis</source>
    <translation>Названное основание</translation>
  </message>
  <message>
    <source>Steps</source>
    <translation>Шаги</translation>
  </message>
  <message>
    <source>Who</source>
    <translation>Кто</translation>
  </message>
  <message>
    <source>By what road</source>
    <translation>Каким путём</translation>
  </message>
  <message>
    <source>Law named</source>
    <translation>Названный закон</translation>
  </message>
  <message>
    <source>Outcome</source>
    <translation>Исход</translation>
  </message>
  <message>
    <source>Status</source>
    <translation>Положение</translation>
  </message>
  <message>
    <source>Applies when</source>
    <translation>Когда применяется</translation>
  </message>
  <message>
    <source>Until when</source>
    <translation>Срок</translation>
  </message>
  <message>
    <source>Right</source>
    <translation>Право</translation>
  </message>
  <message>
    <source>Paper</source>
    <translation>Документ</translation>
  </message>
  <message>
    <source>Ask</source>
    <translation>Просить</translation>
  </message>
  <message>
    <source>Law</source>
    <translation>Закон</translation>
  </message>
  <message>
    <source>What it counts</source>
    <translation>Что посчитано</translation>
  </message>
  <message>
    <source>Period</source>
    <translation>Период</translation>
  </message>
  <message>
    <source>Given by</source>
    <translation>Кто назвал</translation>
  </message>
  <message>
    <source>Statement</source>
    <translation>Заявление</translation>
  </message>
  <message>
    <source>Searched in</source>
    <translation>Где искали</translation>
  </message>
  <message>
    <source>Last searched</source>
    <translation>Последний поиск</translation>
  </message>
  <message>
    <source>About</source>
    <translation>О чём</translation>
  </message>
  <message>
    <source>Timeline</source>
    <translation>Ход событий</translation>
  </message>
  <message>
    <source>as of {date}</source>
    <translation>на {date}</translation>
  </message>
  <message numerus="yes">
    <source>Lay {n} claims side by side</source>
    <translation>
      <numerusform>Показать {n} утверждение</numerusform>
      <numerusform>Сравнить {n} утверждения рядом</numerusform>
      <numerusform>Сравнить {n} утверждений рядом</numerusform>
    </translation>
  </message>
  <message>
    <source>Turns on</source>
    <translation>От чего зависит</translation>
  </message>
  <message>
    <source>with a doubt</source>
    <translation>с сомнением</translation>
  </message>
  <message>
    <source>not in force today</source>
    <translation>сегодня не действует</translation>
  </message>
  <message>
    <source>What is claimed</source>
    <translation>Что утверждают</translation>
  </message>
  <message>
    <source>What is missing</source>
    <translation>Чего не хватает</translation>
  </message>
  <message>
    <source>Our reading, {date}</source>
    <translation>Наша оценка, {date}</translation>
  </message>
  <message>
    <source>What would change this reading</source>
    <translation>Что изменило бы эту оценку</translation>
  </message>
  <message>
    <source>Seen in practice</source>
    <translation>На деле</translation>
  </message>
  <message>
    <source>This page is not translated yet.</source>
    <translation>Эта страница ещё не переведена.</translation>
  </message>
  <message>
    <source>A restatement in our own words, not the official text.</source>
    <translation>Пересказ своими словами, не официальный текст.</translation>
  </message>
  <message>
    <source>Today</source>
    <translation>Сегодня</translation>
  </message>
  <message>
    <source>Note</source>
    <translation>Примечание</translation>
  </message>
  <message>
    <source>Verified</source>
    <translation>Проверено</translation>
  </message>
  <message>
    <source>Editions</source>
    <translation>Редакции</translation>
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
    <translation>Действует</translation>
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
    <source>Official numbers</source>
    <translation>Официальные номера</translation>
  </message>
  <message>
    <source>Edition read</source>
    <translation>Прочитанная редакция</translation>
  </message>
  <message>
    <source>Instrument</source>
    <translation>Акт</translation>
  </message>
  <message>
    <source>Number</source>
    <translation>Номер</translation>
  </message>
  <message>
    <source>When it governs</source>
    <translation>Когда применяется</translation>
  </message>
  <message>
    <source>Who takes part</source>
    <translation>Кто участвует</translation>
  </message>
  <message>
    <source>Clauses in this library</source>
    <translation>Статьи в этой библиотеке</translation>
  </message>
  <message>
    <source>in force</source>
    <translation>действует</translation>
  </message>
  <message>
    <source>Between</source>
    <translation>Между кем</translation>
  </message>
  <message>
    <source>State</source>
    <translation>Государство</translation>
  </message>
  <message>
    <source>Act</source>
    <translation>Действие</translation>
  </message>
  <message>
    <source>{state}, {date}</source>
    <translation>{state}, {date}</translation>
  </message>
  <message>
    <source>Countries</source>
    <translation>Страны</translation>
  </message>
  <message>
    <source>Spelling</source>
    <translation>Написание</translation>
  </message>
  <message>
    <source>Where from</source>
    <translation>Откуда</translation>
  </message>
  <message>
    <source>In three languages</source>
    <translation>На трёх языках</translation>
  </message>
  <message>
    <source>What it names</source>
    <translation>Что названо</translation>
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
    <source>Address</source>
    <translation>Адрес</translation>
  </message>
  <message>
    <source>met in a source</source>
    <translation>встречено в источнике</translation>
  </message>
  <message>
    <source>not recorded in a source</source>
    <translation>в источниках не отмечено</translation>
  </message>
  <message>
    <source>Spellings</source>
    <translation>Написания</translation>
  </message>
  <message>
    <source>Ways to write it</source>
    <translation>Варианты написания</translation>
  </message>
  <message>
    <source>Not the same as</source>
    <translation>Не то же самое, что</translation>
  </message>
  <message>
    <source>Written</source>
    <translation>Пишется</translation>
  </message>
  <message>
    <source>Forms</source>
    <translation>Формы</translation>
  </message>
  <message>
    <source>See also</source>
    <translation>См. также</translation>
  </message>
  <message>
    <source>Bears on</source>
    <translation>Относится к</translation>
  </message>
  <message>
    <source>Disagrees with</source>
    <translation>Расходится с</translation>
  </message>
  <message>
    <source>Agrees with</source>
    <translation>Согласуется с</translation>
  </message>
  <message>
    <source>Qualifies</source>
    <translation>Уточняет</translation>
  </message>
  <message>
    <source>Corrects</source>
    <translation>Исправляет</translation>
  </message>
  <message>
    <source>Supersedes</source>
    <translation>Заменяет</translation>
  </message>
  <message>
    <source>Amends</source>
    <translation>Изменяет</translation>
  </message>
  <message>
    <source>Applies</source>
    <translation>Применяет</translation>
  </message>
  <message>
    <source>Parallel to</source>
    <translation>Параллельно с</translation>
  </message>
  <message>
    <source>Names</source>
    <translation>Называет</translation>
  </message>
  <message>
    <source>Claims on this question</source>
    <translation>Утверждения по этому вопросу</translation>
  </message>
  <message>
    <source>Claims that rest on this</source>
    <translation>Утверждения, которые на это опираются</translation>
  </message>
  <message>
    <source>Reported by</source>
    <translation>Кто пересказал</translation>
  </message>
  <message>
    <source>Passed on by</source>
    <translation>Кто передал дальше</translation>
  </message>
  <message>
    <source>Questions this decides</source>
    <translation>Какие вопросы это решает</translation>
  </message>
  <message>
    <source>Shown as practice in</source>
    <translation>Показано как практика в</translation>
  </message>
  <message>
    <source>Where this condition counts</source>
    <translation>Где важно это условие</translation>
  </message>
  <message>
    <source>Its clauses</source>
    <translation>Его статьи</translation>
  </message>
  <message>
    <source>Said by this person</source>
    <translation>Сказано этим лицом</translation>
  </message>
  <message>
    <source>Named in</source>
    <translation>Где упоминается</translation>
  </message>
  <message>
    <source>Applied in</source>
    <translation>Где применяется</translation>
  </message>
  <message>
    <source>Figures given in it</source>
    <translation>Числа из него</translation>
  </message>
  <message>
    <source>Looked for and not found</source>
    <translation>Искали и не нашли</translation>
  </message>
  <message>
    <source>What bears on this</source>
    <translation>Что сюда относится</translation>
  </message>
  <message>
    <source>Disagreeing with this</source>
    <translation>Что с этим расходится</translation>
  </message>
  <message>
    <source>Agreeing with this</source>
    <translation>Что с этим согласуется</translation>
  </message>
  <message>
    <source>Qualified by</source>
    <translation>Чем уточняется</translation>
  </message>
  <message>
    <source>Corrected by</source>
    <translation>Чем исправлено</translation>
  </message>
  <message>
    <source>Superseded by</source>
    <translation>Чем заменено</translation>
  </message>
  <message>
    <source>Amended by</source>
    <translation>Чем изменено</translation>
  </message>
  <message>
    <source>Cited in</source>
    <translation>Где цитируется</translation>
  </message>
  <message>
    <source>Links</source>
    <translation>Связи</translation>
  </message>
  <message>
    <source>Where else</source>
    <translation>Где ещё</translation>
  </message>
  <message>
    <source>Sources</source>
    <translation>Источники</translation>
  </message>
  <message>
    <source>review due {date}</source>
    <translation>следующая проверка до {date}</translation>
  </message>
  <message>
    <source>overdue</source>
    <translation>просрочена</translation>
  </message>
  <message>
    <source>Text</source>
    <translation>Текст</translation>
  </message>
  <message>
    <source>How it was reported</source>
    <translation>Как это пересказали</translation>
  </message>
  <message>
    <source>Condition</source>
    <translation>Условие</translation>
  </message>
  <message>
    <source>The statement itself</source>
    <translation>Само заявление</translation>
  </message>
  <message>
    <source>This report</source>
    <translation>Этот пересказ</translation>
  </message>
  <message>
    <source>See this claim beside the opposing ones</source>
    <translation>Показать рядом с противоположными утверждениями</translation>
  </message>
  <message>
    <source>In this claim</source>
    <translation>В этом утверждении</translation>
  </message>
  <message>
    <source>The way the words took</source>
    <translation>Путь этих слов</translation>
  </message>
  <message>
    <source>When, where</source>
    <translation>Когда, где</translation>
  </message>
  <message>
    <source>Said in</source>
    <translation>Сказано на языке</translation>
  </message>
  <message>
    <source>The exact words are not at hand; what follows restates them.</source>
    <translation>Точных слов нет; ниже — пересказ.</translation>
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
    <source>Later correction</source>
    <translation>Позднее исправление</translation>
  </message>
  <message>
    <source>Question</source>
    <translation>Вопрос</translation>
  </message>
  <message>
    <source>Answer</source>
    <translation>Ответ</translation>
  </message>
  <message>
    <source>What it kept and left out</source>
    <translation>Что сохранено и что пропущено</translation>
  </message>
  <message>
    <source>Conditions</source>
    <translation>Условия</translation>
  </message>
  <message>
    <source>Shown in {shown}: there is no text in {asked}.</source>
    <translation>Язык этого текста: {shown}. Другого нет ({asked} отсутствует).</translation>
  </message>
  <message>
    <source>Doubt.</source>
    <translation>Сомнение.</translation>
  </message>
  <message numerus="yes">
    <source>{n} found</source>
    <translation>
      <numerusform>Найдено: {n}</numerusform>
      <numerusform>Найдено: {n}</numerusform>
      <numerusform>Найдено: {n}</numerusform>
    </translation>
  </message>
  <message>
    <source>Nothing found.</source>
    <translation>Ничего не найдено.</translation>
  </message>
  <message numerus="yes">
    <source>the first {n} shown</source>
    <translation>
      <numerusform>показан первый {n}</numerusform>
      <numerusform>показаны первые {n}</numerusform>
      <numerusform>показаны первые {n}</numerusform>
    </translation>
  </message>
  <message>
    <source>What was found</source>
    <translation>Что найдено</translation>
  </message>
  <message>
    <source>best first</source>
    <translation>лучшее сверху</translation>
  </message>
  <message>
    <source>Side by side</source>
    <translation>Рядом</translation>
  </message>
  <message>
    <source>Cancel</source>
    <translation>Отмена</translation>
  </message>
  <message>
    <source>Details</source>
    <translation>Подробности</translation>
  </message>
  <message>
    <source>Copy the details</source>
    <translation>Скопировать подробности</translation>
  </message>
  <message>
    <source>The print service of this computer keeps copies of what is printed, and may keep them for long. A PDF leaves only the file you save.</source>
    <translation>Служба печати этого компьютера хранит копии напечатанного, иногда долго. PDF оставляет только тот файл, который вы сохраните.</translation>
  </message>
  <message>
    <source>Language of the sheet</source>
    <translation>Язык листа</translation>
  </message>
  <message>
    <source>Save PDF…</source>
    <translation>Сохранить PDF…</translation>
  </message>
  <message>
    <source>Print on paper…</source>
    <translation>Печать на бумаге…</translation>
  </message>
  <message>
    <source>Smaller</source>
    <translation>Мельче</translation>
  </message>
  <message>
    <source>Larger</source>
    <translation>Крупнее</translation>
  </message>
  <message>
    <source>Preview</source>
    <translation>Просмотр</translation>
  </message>
  <message>
    <source>Print on paper</source>
    <translation>Напечатать</translation>
  </message>
  <message>
    <source>Laying out…</source>
    <translation>Вёрстка…</translation>
  </message>
  <message>
    <source>Saved: {name}</source>
    <translation>Сохранено: {name}</translation>
  </message>
  <message>
    <source>The file could not be written: the disk is full, read-only, or was taken out.</source>
    <translation>Файл записать не удалось: диск заполнен, защищён от записи или вынут.</translation>
  </message>
  <message numerus="yes">
    <source>{n} pages</source>
    <translation>
      <numerusform>{n} страница</numerusform>
      <numerusform>{n} страницы</numerusform>
      <numerusform>{n} страниц</numerusform>
    </translation>
  </message>
  <message>
    <source>Ways in</source>
    <translation>Разделы</translation>
  </message>
  <message>
    <source>Next match</source>
    <translation>Следующее место</translation>
  </message>
  <message>
    <source>Next match (F3)</source>
    <translation>Следующее найденное место (F3)</translation>
  </message>
  <message>
    <source>Text in</source>
    <translation>Текст</translation>
  </message>
  <message>
    <source>Find</source>
    <translation>Найти</translation>
  </message>
  <message>
    <source>Find in page</source>
    <translation>Найти на странице</translation>
  </message>
  <message>
    <source>Find in page (Ctrl+F)</source>
    <translation>Найти на странице (Ctrl+F)</translation>
  </message>
  <message>
    <source>Reader</source>
    <translation>Чтение</translation>
  </message>
  <message>
    <source>match {at} of {n} ↓</source>
    <translation>место {at} из {n} ↓</translation>
  </message>
  <message numerus="yes">
    <source>{n} matches ↓</source>
    <translation>
      <numerusform>{n} место ↓</numerusform>
      <numerusform>{n} места ↓</numerusform>
      <numerusform>{n} мест ↓</numerusform>
    </translation>
  </message>
  <message>
    <source>Show the text in {language}</source>
    <translation>Показать текст, язык: {language}</translation>
  </message>
  <message>
    <source>all forms of: {words}</source>
    <translation>все формы: {words}</translation>
  </message>
  <message>
    <source>name in any spelling: {names}</source>
    <translation>имя в любом написании: {names}</translation>
  </message>
  <message>
    <source>also: {words}</source>
    <translation>а также: {words}</translation>
  </message>
  <message>
    <source>only where: {fields}</source>
    <translation>только где: {fields}</translation>
  </message>
  <message>
    <source>Documents</source>
    <translation>Документы</translation>
  </message>
  <message>
    <source>Desktop</source>
    <translation>Рабочий стол</translation>
  </message>
  <message>
    <source>Home</source>
    <translation>Домашняя папка</translation>
  </message>
  <message>
    <source>Save PDF</source>
    <translation>Сохранить PDF</translation>
  </message>
  <message>
    <source>↑ Folder above</source>
    <translation>↑ Папка выше</translation>
  </message>
  <message>
    <source>Save</source>
    <translation>Сохранить</translation>
  </message>
  <message>
    <source>File name</source>
    <translation>Имя файла</translation>
  </message>
  <message>
    <source>Places</source>
    <translation>Места</translation>
  </message>
  <message>
    <source>Folders</source>
    <translation>Папки</translation>
  </message>
  <message>
    <source>Write a file name, or a whole path to a folder that exists.</source>
    <translation>Введите имя файла или полный путь в существующую папку.</translation>
  </message>
  <message>
    <source>This folder cannot be opened.</source>
    <translation>Эту папку открыть нельзя.</translation>
  </message>
  <message>
    <source>A folder has this name.</source>
    <translation>Так называется папка.</translation>
  </message>
  <message>
    <source>A file of this name is there already. Write over it?</source>
    <translation>Файл с таким именем уже есть. Записать поверх?</translation>
  </message>
  <message>
    <source>Write over it</source>
    <translation>Записать поверх</translation>
  </message>
  <message>
    <source>Claims side by side</source>
    <translation>Утверждения рядом</translation>
  </message>
  <message numerus="yes">
    <source>Of {n} claims:</source>
    <translation>
      <numerusform>Из {n} утверждения:</numerusform>
      <numerusform>Из {n} утверждений:</numerusform>
      <numerusform>Из {n} утверждений:</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>Of {n} texts:</source>
    <translation>
      <numerusform>Из {n} текста:</numerusform>
      <numerusform>Из {n} текстов:</numerusform>
      <numerusform>Из {n} текстов:</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} later claims are left out: they came after this day.</source>
    <translation>
      <numerusform>Не показано {n} более позднее утверждение: оно появилось после этого дня.</numerusform>
      <numerusform>Не показаны {n} более поздних утверждения: они появились после этого дня.</numerusform>
      <numerusform>Не показаны {n} более поздних утверждений: они появились после этого дня.</numerusform>
    </translation>
  </message>
  <message>
    <source>Sources, links and full text of this question</source>
    <translation>Источники, связи и полный текст вопроса</translation>
  </message>
  <message>
    <source>An assessment by the makers of kzref, not a ruling.</source>
    <translation>Оценка составителей kzref, не решение суда.</translation>
  </message>
  <message numerus="yes">
    <source>{n} leave out “{name}”</source>
    <translation>
      <numerusform>{n} пропускает «{name}»</numerusform>
      <numerusform>{n} пропускают «{name}»</numerusform>
      <numerusform>{n} пропускают «{name}»</numerusform>
    </translation>
  </message>
  <message numerus="yes">
    <source>{n} deny “{name}”</source>
    <translation>
      <numerusform>{n} отрицает «{name}»</numerusform>
      <numerusform>{n} отрицают «{name}»</numerusform>
      <numerusform>{n} отрицают «{name}»</numerusform>
    </translation>
  </message>
  <message>
    <source>Doubt: {text}</source>
    <translation>Сомнение: {text}</translation>
  </message>
  <message>
    <source>Side by side: add 2 to 6 records to compare them</source>
    <translation>Рядом: добавьте от 2 до 6 записей, чтобы сравнить их</translation>
  </message>
  <message>
    <source>Add to side by side</source>
    <translation>Добавить к сравнению</translation>
  </message>
  <message>
    <source>Preview and print…</source>
    <translation>Просмотр и печать…</translation>
  </message>
  <message>
    <source>Take out: {title}</source>
    <translation>Убрать: {title}</translation>
  </message>
  <message>
    <source>Side by side:</source>
    <translation>Рядом:</translation>
  </message>
  <message numerus="yes">
    <source>Lay {n} side by side</source>
    <translation>
      <numerusform>Сравнить {n} рядом</numerusform>
      <numerusform>Сравнить {n} рядом</numerusform>
      <numerusform>Сравнить {n} рядом</numerusform>
    </translation>
  </message>
  <message>
    <source>add one more</source>
    <translation>добавьте ещё одну</translation>
  </message>
  <message>
    <source>Records like: {title}</source>
    <translation>Записи, похожие на: {title}</translation>
  </message>
  <message>
    <source>← Back to: {name}</source>
    <translation>← Назад: {name}</translation>
  </message>
  <message>
    <source>Back to: {name}</source>
    <translation>Назад: {name}</translation>
  </message>
  <message>
    <source>most alike first</source>
    <translation>похожее сверху</translation>
  </message>
  <message>
    <source>Nothing like it fits these filters.</source>
    <translation>С этими фильтрами похожего нет.</translation>
  </message>
  <message>
    <source>No other record is like this one. The links inside it may lead further.</source>
    <translation>Похожих записей нет. Дальше могут повести ссылки внутри самой записи.</translation>
  </message>
  <message>
    <source>Records like this one</source>
    <translation>Похожие записи</translation>
  </message>
  <message>
    <source>Records like this one (Ctrl+J)</source>
    <translation>Похожие записи (Ctrl+J)</translation>
  </message>
  <message>
    <source>≈ More like this</source>
    <translation>≈ Похожие</translation>
  </message>
</context>
</TS>
