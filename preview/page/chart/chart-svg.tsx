/** A drawn chart as an SVG. */
import type { Drawing, Shape } from '../../chart/shapes';

interface Props {
  drawing: Drawing;
  /** What the picture is, for those who do not see it. */
  title: string;
}

const FONT = 'Roboto, Arial, sans-serif';

export function ChartSvg({ drawing: { width, height, background, shapes }, title }: Props) {
  return (
    <svg
      class="chart"
      role="img"
      aria-label={title || 'Chart'}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={FONT}
    >
      <rect width={width} height={height} fill={background} />
      {shapes.map((shape, index) => (
        <ChartShape key={index} shape={shape} />
      ))}
    </svg>
  );
}

function ChartShape({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'path': {
      const { d, at, fill = 'none', opacity, stroke, series } = shape;
      const dash = stroke?.dash?.join(' ');
      return (
        <path
          d={d}
          transform={at && `translate(${at.x} ${at.y})`}
          fill={fill}
          fill-opacity={opacity}
          stroke={stroke?.color}
          stroke-width={stroke?.width}
          stroke-dasharray={dash === '' ? undefined : dash}
          stroke-linecap={dash ? 'butt' : 'round'}
          stroke-linejoin="round"
          data-series={series}
        />
      );
    }
    case 'rect': {
      const { x, y, width, height, fill, series } = shape;
      return <rect x={x} y={y} width={width} height={height} fill={fill} data-series={series} />;
    }
    case 'circle': {
      const { x, y, radius, fill, series } = shape;
      return <circle cx={x} cy={y} r={radius} fill={fill} data-series={series} />;
    }
    case 'text': {
      const { x, y, text, size, color, anchor, turned } = shape;
      return (
        <text
          x={x}
          y={y}
          font-size={size}
          fill={color}
          text-anchor={anchor}
          transform={turned === undefined ? undefined : `rotate(${turned} ${x} ${y})`}
        >
          {text}
        </text>
      );
    }
  }
}
