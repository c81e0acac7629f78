/** Moves, copies, hides, shows and removes widgets, a few at every frame; in the end the originals stand as at first. */
const STEPS = 300;
/** Not as many as there are acts: what is hidden is to be so for a frame or more. */
const STEPS_A_FRAME = 5;

const widgets = [...document.querySelectorAll('course-card, speaker-quote, event-gallery, awareness-factsheet')];
const home = widgets[0].parentElement;
const away = document.createElement('section');
const button = document.querySelector('button');
const output = document.querySelector('output');
const copies = [];

/** One after the other, each with the next widget. */
const ACTS = [
  function move(widget) {
    (widget.parentElement === home ? away : home).append(widget);
  },
  function copy(widget) {
    copies.push(widget.cloneNode(true));
    home.append(copies.at(-1));
  },
  function hide(widget) {
    widget.hidden = true;
  },
  function takeOutAndPutBack(widget) {
    const { parentElement, nextSibling } = widget;
    widget.remove();
    parentElement.insertBefore(widget, nextSibling);
  },
  function show(widget) {
    widget.hidden = false;
  },
  function removeACopy() {
    // Not the newest: some are to be there for longer than a moment.
    if (copies.length > 3) copies.shift().remove();
  },
];

function start() {
  button.disabled = true;
  home.append(away);
  requestAnimationFrame(() => go(0));
}

function go(done) {
  for (let step = done; step < done + STEPS_A_FRAME; step += 1) {
    // Every widget meets every act.
    const widget = widgets[Math.floor(step / ACTS.length) % widgets.length];
    ACTS[step % ACTS.length](widget);
  }
  const next = done + STEPS_A_FRAME;
  output.value = `${next} of ${STEPS}`;
  if (next < STEPS) requestAnimationFrame(() => go(next));
  else end();
}

function end() {
  for (const copy of copies.splice(0)) copy.remove();
  away.remove();
  for (const widget of widgets) {
    widget.hidden = false;
    home.append(widget);
  }
  button.disabled = false;
}

button.addEventListener('click', start);
start();
