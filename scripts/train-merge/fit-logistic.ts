export interface Samples {
  /** The features of each sample. */
  readonly rows: readonly Float64Array[];
  readonly labels: readonly number[];
  /** Evidence of each sample, in log odds, that stands beside the fit. */
  readonly offsets: readonly number[];
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Rounds of Newton's method; the fit is exact long before. */
const ROUNDS = 8;

/** Logistic regression with an L2 penalty on the weights (not on the bias), by Newton's method: no step size, no chance. */
export function fitLogistic({ rows, labels, offsets }: Samples, penalty: number): LogisticModel {
  const size = (rows[0]?.length ?? 0) + 1;
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (const [index, row] of rows.entries())
      addSample({ row, label: labels[index] ?? 0, offset: offsets[index] ?? 0, weights, gradient, hessian });
    for (let at = 1; at < size; at += 1) {
      gradient[at] = (gradient[at] ?? 0) + penalty * (weights[at] ?? 0);
      addTo(hessian, at, at, penalty);
    }
    const step = solve(hessian, gradient);
    for (let at = 0; at < size; at += 1) weights[at] = (weights[at] ?? 0) - (step[at] ?? 0);
  }
  return { bias: weights[0] ?? 0, weights: [...weights.slice(1)] };
}

export function predict({ bias, weights }: LogisticModel, row: Float64Array, offset: number): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (row[at] ?? 0), bias + offset)));
}

interface Sums {
  readonly row: Float64Array;
  readonly label: number;
  readonly offset: number;
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
  readonly hessian: readonly Float64Array[];
}

function addSample({ row, label, offset, weights, gradient, hessian }: Sums): void {
  const present = [0];
  const value = (at: number) => (at === 0 ? 1 : (row[at - 1] ?? 0));
  let evidence = offset + (weights[0] ?? 0);
  for (let at = 1; at < weights.length; at += 1) {
    if (value(at) === 0) continue;
    present.push(at);
    evidence += (weights[at] ?? 0) * value(at);
  }
  const probability = 1 / (1 + Math.exp(-evidence));
  const curve = probability * (1 - probability);
  for (const a of present) {
    gradient[a] = (gradient[a] ?? 0) + (probability - label) * value(a);
    for (const b of present) if (b <= a) addTo(hessian, a, b, curve * value(a) * value(b));
  }
}

function addTo(matrix: readonly Float64Array[], row: number, column: number, value: number): void {
  (matrix[row] as Float64Array)[column] = (matrix[row]?.[column] ?? 0) + value;
}

/** Solves a symmetric positive system of which the lower half is given (Cholesky). */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.map(() => new Float64Array(size));
  const at = (row: number, column: number) => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = matrix[row]?.[column] ?? 0;
      for (let k = 0; k < column; k += 1) rest -= at(row, k) * at(column, k);
      (lower[row] as Float64Array)[column] =
        row === column ? Math.sqrt(Math.max(rest, Number.EPSILON)) : rest / at(column, column);
    }
  }
  const result = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    for (let k = 0; k < row; k += 1) result[row] = (result[row] ?? 0) - at(row, k) * (result[k] ?? 0);
    result[row] = (result[row] ?? 0) / at(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let k = row + 1; k < size; k += 1) result[row] = (result[row] ?? 0) - at(k, row) * (result[k] ?? 0);
    result[row] = (result[row] ?? 0) / at(row, row);
  }
  return result;
}
