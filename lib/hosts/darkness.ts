/**
 * Whether the page looks dark: by the background it really has, since many hosts have a switch of their own.
 * Falls back to what the system prefers where nothing is painted.
 */
export function looksDark(page: Document): boolean {
  const view = page.defaultView;
  if (!view) return false;
  for (const element of [page.body, page.documentElement]) {
    if (!element) continue;
    const [red, green, blue, alpha = 1] =
      view
        .getComputedStyle(element)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    // Relative luminance by the eye's weights, without the gamma: enough to tell dark from light.
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return view.matchMedia('(prefers-color-scheme: dark)').matches;
}
