import { jsx } from 'astro/jsx-runtime';
import { namesWithin, type ProseName } from '../../prose/components.ts';

/** What shows a part of the edition: one file a component, by its name. */
const files = import.meta.glob<{ default: unknown }>('./*.astro', { eager: true });
const shown = Object.entries(files).map(([file, { default: component }]) => [
  /([^/]+)\.astro$/.exec(file)![1]!,
  component,
]);

/** A component of the prose, as MDX calls it: a function of its attributes and what is inside. */
const crossLink =
  (of: ProseName) =>
  ({ children, ...attributes }: Record<string, unknown>) =>
    jsx(files['./CrossLink.astro']!.default, { of, attributes, children });
const prose = namesWithin('page').map((name) => [name, crossLink(name)]);

/** What a free page may use, by the names that MDX has for it. */
export const components = Object.fromEntries([...shown, ...prose]) as Record<string, unknown>;
