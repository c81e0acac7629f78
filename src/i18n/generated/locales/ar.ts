
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'calendar.add': `إضافة إلى التقويم`,
'common.close': `إغلاق`,
'common.failed': `تعذّر تحميل هذا المحتوى.`,
'common.next': `التالي`,
'common.previous': `السابق`,
'common.retry': `إعادة المحاولة`,
'common.source': `المصدر`,
'course.audience': `الفئة المستهدفة`,
'course.closed': `أُغلق باب التسجيل`,
'course.cost': `التكلفة`,
'course.cost.free': `مجانًا`,
'course.credential': `الشهادة`,
'course.dates': `التواريخ`,
'course.deadline': html`آخر موعد للتسجيل: ${0}`,
'course.details': `تفاصيل الدورة`,
'course.developer': `الجهة التي أعدّت الدورة`,
'course.hours': `المواعيد اليومية`,
'course.howToRegister': `كيفية التسجيل`,
'course.instructors': `المدرّبون`,
'course.invitation': `بالدعوة فقط`,
'course.language': `لغة الدورة`,
'course.localTime': html`التوقيت المحلي: <bdi>${0}</bdi>`,
'course.mode.mixed': `حضوريًا وعبر الإنترنت`,
'course.mode.online': `عبر الإنترنت`,
'course.mode.onsite': `حضوريًا`,
'course.ongoing': `متاحة في أي وقت`,
'course.organizer': `الجهة المنظِّمة`,
'course.place': `المكان`,
'course.register': `التسجيل`,
'course.series': html`الدورة رقم ${0} ضمن سلسلة`,
'course.status.cancelled': `أُلغيت الدورة`,
'course.status.movedOnline': `نُقلت الدورة إلى الإنترنت`,
'course.status.now': `جارية الآن`,
'course.status.past': `انتهت هذه الدورة`,
'course.status.postponed': `أُجّلت الدورة`,
'course.status.rescheduled': `مواعيد جديدة`,
'course.topics': `المواضيع`,
'course.type': `دورة تدريبية`,
'gallery.credit': html`الصورة: <bdi>${0}</bdi>`,
'gallery.enlarge': `تكبير الصورة`,
'gallery.full-screen': `ملء الشاشة`,
'gallery.label': `معرض الصور`,
'gallery.leave-full-screen': `الخروج من ملء الشاشة`,
'gallery.licence': `الترخيص`,
'gallery.position': html`الصورة ${0} من ${1}`,
'gallery.unavailable': `الصورة غير متاحة`,
'gallery.zoom-in': `تكبير`,
'gallery.zoom-out': `تصغير`,
'quote.nameChanged': `تم تغيير الاسم`,
'quote.originalLanguage': html`اللغة الأصلية: ${0}`,
'quote.showOriginal': `عرض النص الأصلي`,
'quote.translator': html`الترجمة: <bdi>${0}</bdi>`,
    };
  