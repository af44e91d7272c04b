// Where the script of the file does not run, what needs none is shown again.
addEventListener('load', () => {
  const { dataset } = document.documentElement;
  if (!('runs' in dataset)) delete dataset.script;
});
