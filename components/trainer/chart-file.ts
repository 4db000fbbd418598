/** What of a drawing's look has to go with it, as SVG has it for attributes. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
] as const;

const NAMESPACE = 'http://www.w3.org/2000/svg';
const svgType = 'image/svg+xml';
const font = 'system-ui, sans-serif';
const margin = 16;
const lineHeight = 20;
/** Letters are about this wide for their height, on average; a few are wider. */
const letterWidth = 0.56;

/** A drawing that is to be saved, with the words that go with it where the page does not. */
export interface Picture {
  readonly kind: 'svg' | 'png';
  readonly drawing: SVGSVGElement;
  readonly title: string;
  readonly note: string;
  /** The file's. */
  readonly name: string;
}

/** The picture as a file's content. @throws Error where the browser can't draw it */
export function fileOf(picture: Picture): Promise<Blob> {
  const drawn = pictureOf(picture);
  return picture.kind === 'png' ? pixelsOf(drawn) : Promise.resolve(new Blob([drawn], { type: svgType }));
}

/** A drawing as an SVG file that stands alone: in its light look, with a title above and a note below. */
function pictureOf({ drawing, title, note }: Omit<Picture, 'kind' | 'name'>): string {
  const picture = drawing.cloneNode(true) as SVGSVGElement;
  const stage = document.createElement('div');
  stage.style.colorScheme = 'light';
  stage.className = 'picture-stage';
  stage.append(picture);
  (drawing.closest('.page') ?? document.body).append(stage);
  const { width, height } = drawing.viewBox.baseVal;
  const { color: ink, backgroundColor: ground } = getComputedStyle(stage);
  // All are looked at before one is changed: a look is inherited.
  const looks = [...picture.querySelectorAll<SVGElement>('*')].map((one) => [one, lookOf(one)] as const);
  for (const [one, look] of looks) {
    for (const [name, value] of look) one.setAttribute(name, value);
    one.removeAttribute('class');
    one.removeAttribute('style');
  }
  stage.remove();

  const above = linesOf(title, 15, width);
  const below = linesOf(note, 11, width);
  const top = above.length * lineHeight + margin;
  const bottom = below.length * lineHeight + margin / 2;
  const frame = { x: -margin, y: -top - margin, width: width + 2 * margin, height: height + top + bottom + 2 * margin };
  picture.removeAttribute('class');
  picture.setAttribute('xmlns', NAMESPACE);
  picture.setAttribute('viewBox', `${frame.x} ${frame.y} ${frame.width} ${frame.height}`);
  picture.setAttribute('width', `${frame.width}`);
  picture.setAttribute('height', `${frame.height}`);
  picture.setAttribute('font-family', font);
  picture.prepend(element('rect', { ...frame, fill: ground }));
  const write = (text: string, y: number, size: number, weight: number): void => {
    const line = element('text', { x: 0, y, 'font-size': size, 'font-weight': weight, fill: ink });
    line.textContent = text;
    picture.append(line);
  };
  for (const [place, text] of above.entries()) write(text, lineHeight * (place + 0.75) - top, 15, 600);
  for (const [place, text] of below.entries()) write(text, height + lineHeight * (place + 1) + margin / 2, 11, 400);
  return new XMLSerializer().serializeToString(picture);
}

/** As PNG, twice as fine as it is drawn. */
async function pixelsOf(picture: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([picture], { type: svgType }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const pixels = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!pixels) throw new Error('The browser drew no picture.');
    return pixels;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** What an element looks like, as attributes. */
function lookOf(one: SVGElement): (readonly [string, string])[] {
  const look = getComputedStyle(one);
  return LOOKS.map((name) => [name, look.getPropertyValue(name)] as const).filter(([, value]) => value !== '');
}

/** A text in lines that are no longer than the drawing is wide. */
function linesOf(text: string, size: number, width: number): string[] {
  const most = Math.max(20, Math.floor(width / (size * letterWidth)));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, `${value}`);
  return made;
}
