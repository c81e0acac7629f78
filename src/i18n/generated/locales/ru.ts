
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'calendar.add': `Добавить в календарь`,
'common.close': `Закрыть`,
'common.failed': `Не удалось загрузить содержимое.`,
'common.next': `Далее`,
'common.previous': `Назад`,
'common.retry': `Повторить попытку`,
'common.source': `Источник`,
'course.audience': `Для кого`,
'course.closed': `Регистрация закрыта`,
'course.cost': `Стоимость`,
'course.cost.free': `Бесплатно`,
'course.credential': `Документ об окончании`,
'course.dates': `Даты проведения`,
'course.deadline': html`Крайний срок регистрации: ${0}`,
'course.details': `Подробнее о курсе`,
'course.developer': `Разработчик курса`,
'course.hours': `Время занятий`,
'course.howToRegister': `Как зарегистрироваться`,
'course.instructors': `Преподаватели`,
'course.invitation': `Только по приглашению`,
'course.language': `Язык курса`,
'course.localTime': html`Местное время: <bdi>${0}</bdi>`,
'course.mode.mixed': `Очно и онлайн`,
'course.mode.online': `Онлайн`,
'course.mode.onsite': `Очно`,
'course.ongoing': `Доступно в любое время`,
'course.organizer': `Организатор`,
'course.place': `Место проведения`,
'course.register': `Зарегистрироваться`,
'course.series': html`${0}-й курс серии`,
'course.status.cancelled': `Курс отменён`,
'course.status.movedOnline': `Курс переведён в онлайн-формат`,
'course.status.now': `Проходит сейчас`,
'course.status.past': `Курс завершён`,
'course.status.postponed': `Курс перенесён`,
'course.status.rescheduled': `Новые даты`,
'course.topics': `Темы`,
'course.type': `Учебный курс`,
'gallery.credit': html`Фото: <bdi>${0}</bdi>`,
'gallery.enlarge': `Увеличить фото`,
'gallery.full-screen': `Во весь экран`,
'gallery.label': `Фотогалерея`,
'gallery.leave-full-screen': `Выйти из полноэкранного режима`,
'gallery.licence': `Лицензия`,
'gallery.position': html`Фото ${0} из ${1}`,
'gallery.unavailable': `Изображение недоступно`,
'gallery.zoom-in': `Приблизить`,
'gallery.zoom-out': `Отдалить`,
'quote.nameChanged': `имя изменено`,
'quote.originalLanguage': html`Язык оригинала: ${0}`,
'quote.showOriginal': `Показать оригинал`,
'quote.translator': html`Перевод: <bdi>${0}</bdi>`,
    };
  