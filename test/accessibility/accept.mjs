/** `npm run accessibility:accept`: keeps what is heard of each scene now. Read the difference as one who only hears it. */
import { hear, keep } from './heard.mjs';
import { TAGS } from './scenes.mjs';
import { openStage } from './stage.mjs';

const stage = await openStage();
for (const tag of TAGS) keep(tag, await hear(stage, tag));
await stage.close();
