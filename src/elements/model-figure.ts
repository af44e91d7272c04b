import type { Setting, Settings } from '../models/model.ts';
import type { Model } from '../models/registry.ts';
import { sayValue } from '../models/say-value.ts';
import type { Shown } from '../models/show.ts';
import { figuresMissing } from '../strings/languages/en.ts';

/** Milliseconds without a move, after which the address and what is off the screen follow. */
const REST = 250;

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * `<model-figure data-model="decay">`: lets the reader move the settings of a model. Its HTML shows the model at its defaults
 * without it. The code that draws is loaded when the element comes near the screen, or at once when the address holds
 * settings or a control is used; what was moved before it came is kept. A move is followed at once by all that is on the
 * screen, and by the rest when nothing moves.
 *
 * Inside: `form` with one control a parameter, its `name` that of the parameter and its `output` beside it; buttons
 * `[data-preset]` and `[data-reset]`; `[data-readout]`; one `[data-figure]` for each figure of the model, with `figcaption`,
 * `[data-drawing]` and, in `details`, `[data-numbers]`; `[data-summary]`. It writes `data-live` to itself when it has taken
 * over: `moving`, or `resting` once all of it shows the settings.
 */
export class ModelFigure extends HTMLElement {
  private model: Model | null = null;
  private coming: Promise<void> | null = null;
  private shown: Shown | null = null;
  private controls: Control[] = [];
  private figures: Element[] = [];
  /** Parts (figures and the summary) that do not show the settings yet, and those on the screen. */
  private stale = new Set<Element>();
  private seen = new Set<Element>();
  private frame = 0;
  private rest = 0;

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    this.controls = [...form.querySelectorAll<Control>('input[name], select[name]')];
    this.figures = [...this.querySelectorAll('[data-figure]')];
    form.addEventListener('input', () => this.once(() => this.soon()));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-preset], [data-reset]');
      if (button) this.once(() => this.press(button));
    });
    this.addEventListener('toggle', () => this.once(() => this.render()), true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        this.load().catch(() => {});
      },
      { rootMargin: '300px' },
    );
    if (location.search) this.load().catch(() => {});
    else observer.observe(this);
  }

  /** Does something as soon as the code is there: now, or when it has come. */
  private once(act: () => void): void {
    if (this.model) act();
    else this.load().then(act, () => write(this.querySelector('[data-readout]')!, figuresMissing));
  }

  private load(): Promise<void> {
    return (this.coming ??= this.takeOver());
  }

  private async takeOver(): Promise<void> {
    const { MODELS } = await import('../models/registry.ts');
    this.model = await MODELS[this.dataset['model']!]!();
    const moved = this.controls.filter(isMoved);
    this.put(this.model.settle({ ...this.model.fromQuery(location.search), ...this.read(moved) }));
    if (location.search || moved.length) {
      this.render();
      this.draw(this.stale);
    }
    this.watch();
    this.dataset['live'] = 'resting';
  }

  /** Keeps account of what is on the screen, and draws what comes onto it. */
  private watch(): void {
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) this.seen.add(target);
        else this.seen.delete(target);
      this.draw(this.seen);
    });
    for (const part of this.parts()) observer.observe(part);
  }

  private parts(): Element[] {
    return [...this.figures, this.querySelector('[data-summary]')!];
  }

  /** One rendering a frame, however fast a slider moves. */
  private soon(): void {
    this.dataset['live'] = 'moving';
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.render());
  }

  private press({ dataset: { preset } }: HTMLElement): void {
    const settings = this.model!.presets.find(({ id }) => id === preset)?.settings ?? {};
    this.put(this.model!.settle(settings));
    this.render();
  }

  /** Writes settings into the controls. */
  private put(settings: Settings): void {
    for (const control of this.controls) {
      const value = settings[control.name]!;
      const parameter = this.model!.params[control.name]!;
      if (parameter.kind === 'switch') (control as HTMLInputElement).checked = value as boolean;
      else control.value = `${parameter.kind === 'stops' ? parameter.stops.indexOf(value as number) : value}`;
    }
  }

  /** Reads settings from the controls. */
  private read(controls = this.controls): Settings {
    return Object.fromEntries(controls.map((control) => [control.name, this.settingOf(control)]));
  }

  private settingOf(control: Control): Setting {
    const parameter = this.model!.params[control.name]!;
    if (parameter.kind === 'switch') return (control as HTMLInputElement).checked;
    if (parameter.kind === 'choice') return control.value;
    return parameter.kind === 'stops' ? parameter.stops[Number(control.value)]! : Number(control.value);
  }

  private render(): void {
    const settings = this.model!.settle(this.read());
    this.shown = this.model!.show(settings);
    this.stale = new Set(this.parts());
    this.draw(this.seen);
    write(this.querySelector('[data-readout]')!, this.shown.readout);
    this.label(settings);
    this.dataset['live'] = 'moving';
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => {
      this.draw(this.stale);
      this.keep(settings);
      this.dataset['live'] = 'resting';
    }, REST);
  }

  /** Brings those of the given parts that are stale up to date. */
  private draw(parts: ReadonlySet<Element>): void {
    for (const part of parts) {
      if (!this.stale.delete(part)) continue;
      const figure = this.shown!.figures[this.figures.indexOf(part)]?.();
      if (!figure) {
        part.innerHTML = this.shown!.summary();
        continue;
      }
      write(part.querySelector('figcaption')!, figure.title);
      part.querySelector('[data-drawing]')!.innerHTML = figure.drawing;
      if (part.querySelector('details')!.open) part.querySelector('[data-numbers]')!.innerHTML = figure.numbers();
    }
  }

  /** Says each value, with its unit, beside its control and to screen readers. */
  private label(settings: Settings): void {
    for (const control of this.controls) {
      const output = this.querySelector<HTMLOutputElement>(`output[for="${control.id}"]`);
      if (!output) continue;
      write(output, sayValue(settings[control.name] as number, output.dataset['unit']));
      control.setAttribute('aria-valuetext', output.textContent);
    }
  }

  /** The address holds what differs from the defaults, so that a setting can be cited. Where a page has several models, none may. */
  keep(settings: Settings): void {
    const query = this.model!.toQuery(settings);
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  }
}

/** Whether the reader has moved it from where the page put it. */
const isMoved = (control: Control): boolean =>
  'selectedOptions' in control
    ? !control.selectedOptions[0]!.defaultSelected
    : control.value !== control.defaultValue || control.checked !== control.defaultChecked;

/** Not written again unchanged: a screen reader would read it again. */
function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

customElements.define('model-figure', ModelFigure);
