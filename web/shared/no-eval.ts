import * as z from 'zod';

// The pages' security policy forbids making code from text, and zod would try. Schemas look at this
// setting while they are built: import this file before anything that imports a schema.
z.config({ jitless: true });
