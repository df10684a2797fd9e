import { ask, say } from './ask.js';

const form = document.getElementById('faults');

export function showFaults(faults) {
  for (const [service, fault] of Object.entries(faults)) form.elements[service].value = fault;
  const on = Object.values(faults).some((fault) => fault !== 'none');
  say('alarm', on ? 'Something fails on purpose here: see “What fails”.' : '');
}

export function watchFaults() {
  form.addEventListener('change', async ({ target }) => {
    try {
      showFaults(await ask('/local/faults', { [target.name]: target.value }));
      say('faults-news', target.value === 'none' ? 'It works again.' : 'It fails from now on.');
    } catch (fault) {
      say('faults-news', `That could not be set: ${fault.message}`);
    }
  });
}
