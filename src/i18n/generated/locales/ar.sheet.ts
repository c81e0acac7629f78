
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
'exit.button': `مغادرة هذه الصفحة`,
'exit.late': `ما زال التحميل جاريًا. يمكنك أيضًا إغلاق هذه الصفحة.`,
'exit.limits': `مغادرة الصفحة لا تمحو سجل التصفح. وقد يرى من لديه إمكانية الوصول إلى هذا الجهاز الصفحات التي زرتها.`,
'exit.loading': `جارٍ التحميل.`,
'exit.press1': `‏Shift: اضغط مرة أخرى للمغادرة.`,
'exit.press2': `‏Shift: اضغط مرتين أخريين للمغادرة.`,
'exit.safer': `استخدم إن أمكن جهازًا لا يستطيع الشخص الآخر تفحّصه.`,
'exit.shortcut': `أو اضغط مفتاح Shift ‏3 مرات`,
'exit.stuck': `أُخفي هذا المحتوى، لكن الصفحة المحيطة به ما زالت مفتوحة. أغلقها للمغادرة.`,
'exit.timedOut': `أُلغي الاختصار.`,
'fact.act': `الفعل: ما الذي يُرتكب`,
'fact.avoid': `ما ينبغي تجنّبه`,
'fact.children': `إذا كان الشخص طفلًا دون الثامنة عشرة، فلا يلزم إثبات استخدام هذه الوسائل.`,
'fact.do': `ما يمكنك فعله`,
'fact.means': `الوسيلة: كيف يُرتكب`,
'fact.noConfront': `لا تواجه بنفسك شخصًا تشتبه في ضلوعه في الاتجار بالبشر، فقد يعرّضك ذلك ويعرّض غيرك للخطر.`,
'fact.purpose': `الغرض: لماذا يُرتكب`,
'fact.reviewed': html`تاريخ مراجعة المحتوى: ${0}، <bdi>${1}</bdi>`,
'fact.signs': `علامات محتملة`,
'fact.signsNote': `لا تُثبت هذه العلامات وحدها وقوع اتجار بالبشر. فكل حالة تختلف عن غيرها.`,
'fact.sources': `المصادر`,
'fact.statistics': `بالأرقام`,
'gallery.full-screen': `ملء الشاشة`,
'gallery.leave-full-screen': `الخروج من ملء الشاشة`,
'gallery.zoom-in': `تكبير`,
'gallery.zoom-out': `تصغير`,
'help.always': `على مدار الساعة طوال أيام الأسبوع`,
'help.anonymous': `لا يلزم ذكر اسمك`,
'help.askConfidential': `اسأل إن كانت المكالمة سرّية`,
'help.call': html`اتصل بالرقم ${0}`,
'help.charged': `قد يكون الاتصال مدفوعًا`,
'help.chat': `الدردشة`,
'help.confidential': `خدمة سرّية`,
'help.confirm': `يُرجى تأكيد الرقم من الصفحة الرسمية.`,
'help.costUnknown': `تكلفة المكالمة غير معروفة`,
'help.emergency': html`في حالة الخطر المباشر، اتصل بالرقم <bdi part="number" dir="ltr">${0}</bdi>`,
'help.free': `الاتصال مجاني`,
'help.fromAbroad': `من الخارج`,
'help.hours': `ساعات العمل`,
'help.inCountryOnly': html`يعمل داخل هذا البلد فقط: ${0}`,
'help.languages': `اللغات`,
'help.notConfidential': `غير سرّي`,
'help.official': `الصفحة الرسمية`,
'help.old': html`مضى على آخر تحقق أكثر من عام: ${0}. قد يكون الرقم غير صحيح. راجع الصفحة الرسمية أولًا.`,
'help.phoneTrace': `قد تظل المكالمة أو الرسالة ظاهرة في سجل الهاتف أو في الفاتورة.`,
'help.sms': `رسالة نصية`,
'help.stale': html`آخر تحقق: ${0}. يُرجى تأكيد الرقم من الصفحة الرسمية.`,
'help.title': `أين تجد المساعدة`,
'help.verified': html`تاريخ التحقق: ${0}، <bdi>${1}</bdi>`,
'help.write': html`راسل الرقم ${0}`,
    };
  