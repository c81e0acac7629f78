
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'calendar.add': `Taqvimga qoʻshish`,
'common.close': `Yopish`,
'common.failed': `Maʼlumotni yuklab boʻlmadi.`,
'common.next': `Keyingi`,
'common.previous': `Oldingi`,
'common.retry': `Qayta urinish`,
'common.source': `Manba`,
'course.audience': `Kimlar uchun`,
'course.closed': `Roʻyxatdan oʻtish yakunlangan`,
'course.cost': `Narxi`,
'course.cost.free': `Bepul`,
'course.credential': `Sertifikat`,
'course.dates': `Oʻtkazilish sanalari`,
'course.deadline': html`Roʻyxatdan oʻtishning oxirgi kuni: ${0}`,
'course.details': `Kurs haqida batafsil`,
'course.developer': `Kursni ishlab chiqqan tashkilot`,
'course.hours': `Mashgʻulotlar vaqti`,
'course.howToRegister': `Qanday roʻyxatdan oʻtiladi`,
'course.instructors': `Oʻqituvchilar`,
'course.invitation': `Faqat taklif asosida`,
'course.language': `Kurs tili`,
'course.localTime': html`Mahalliy vaqt: <bdi>${0}</bdi>`,
'course.mode.mixed': `Yuzma-yuz va onlayn`,
'course.mode.online': `Onlayn`,
'course.mode.onsite': `Yuzma-yuz`,
'course.ongoing': `Istalgan vaqtda mavjud`,
'course.organizer': `Tashkilotchi`,
'course.place': `Oʻtkazilish joyi`,
'course.register': `Roʻyxatdan oʻtish`,
'course.series': html`Turkumning ${0}-kursi`,
'course.status.cancelled': `Kurs bekor qilindi`,
'course.status.movedOnline': `Kurs onlayn shaklga oʻtkazildi`,
'course.status.now': `Hozir oʻtkazilmoqda`,
'course.status.past': `Kurs yakunlangan`,
'course.status.postponed': `Kurs keyinga qoldirildi`,
'course.status.rescheduled': `Yangi sanalar`,
'course.topics': `Mavzular`,
'course.type': `Oʻquv kursi`,
'gallery.credit': html`Surat: <bdi>${0}</bdi>`,
'gallery.enlarge': `Suratni kattalashtirish`,
'gallery.full-screen': `Toʻliq ekran`,
'gallery.label': `Fotogalereya`,
'gallery.leave-full-screen': `Toʻliq ekrandan chiqish`,
'gallery.licence': `Litsenziya`,
'gallery.position': html`Surat: ${0} / ${1}`,
'gallery.unavailable': `Rasm mavjud emas`,
'gallery.zoom-in': `Yaqinlashtirish`,
'gallery.zoom-out': `Uzoqlashtirish`,
'quote.nameChanged': `ismi oʻzgartirilgan`,
'quote.originalLanguage': html`Asl matn tili: ${0}`,
'quote.showOriginal': `Asl matnni koʻrsatish`,
'quote.translator': html`Tarjima: <bdi>${0}</bdi>`,
    };
  