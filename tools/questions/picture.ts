/** Pictures without a browser: Vega-Lite to SVG. */
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

export type Point = { readonly x: number; readonly y: number; readonly of: string };

export type Picture = {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly points: readonly Point[];
  readonly logarithmic?: 'x' | 'y';
  /** Whether the y axis begins where the values do, and not at 0. */
  readonly cut?: boolean;
};

/** A line for each series, as SVG; readable on white and on dark pages. */
export async function lineChart({ title, x, y, points, logarithmic, cut = false }: Picture): Promise<string> {
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: 'white',
    title,
    width: 460,
    height: 260,
    data: { values: points.map((point) => ({ ...point })) },
    mark: { type: 'line', point: true },
    encoding: {
      x: {
        field: 'x',
        type: 'quantitative',
        title: x,
        ...(logarithmic === 'x' ? { scale: { type: 'log', base: 2 } } : { axis: { tickMinStep: 1 } }),
      },
      y: {
        field: 'y',
        type: 'quantitative',
        title: y,
        ...(logarithmic === 'y' ? { scale: { type: 'log' } } : cut ? { scale: { zero: false } } : {}),
      },
      color: { field: 'of', type: 'nominal', title: null, sort: null, legend: { labelLimit: 0 } },
    },
  };
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return `${svg}\n`;
}
