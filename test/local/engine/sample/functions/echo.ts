/** Answers as the caller asks, so that a test sees what a function is given and what becomes of its answer. */
export async function handler(event: { queryStringParameters?: { answer?: string } }) {
  const answer = event.queryStringParameters?.answer;
  if (answer === 'throw') throw new Error('asked to fail');
  if (answer) return JSON.parse(answer) as unknown;
  return { event, now: new Date().toISOString(), environment: process.env };
}
