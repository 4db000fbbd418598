import { loadEngine } from '../load-engine.ts';
import { processorTime } from './processor-time.ts';
import { textOf } from './texts.ts';

// A process of its own: nothing of the engine has run before this one read.
const { read } = await loadEngine();
const text = textOf('customer', 200);
const start = processorTime();
read(text, 'customer', { language: 'en' });
process.stdout.write(String(processorTime() - start));
