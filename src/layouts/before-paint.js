// Before the first paint, so that nothing flashes: what the reader chose on this device.
{
  const root = document.documentElement;
  root.dataset.script = '';
  for (const name of ['theme', 'speakers', 'originals', 'keys', 'size', 'measure', 'beside']) {
    try {
      const value = localStorage.getItem(`variorum:${name}`);
      if (value) root.dataset[name] = value;
    } catch {
      // Storage may be forbidden; the defaults stay.
    }
  }
}
