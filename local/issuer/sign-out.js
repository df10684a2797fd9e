// Whoever comes here has pressed "Sign out" already: do not ask again.
document.querySelector('button[name=logout]')?.click();
