/** Eigenvectors of the covariance of the rows, largest eigenvalue first (cyclic Jacobi rotations). */
export function principalAxes(rows: readonly (readonly number[])[]): number[][] {
  const size = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const row of rows) {
    for (let i = 0; i < size; i += 1) {
      const line = matrix[i] ?? [];
      for (let j = 0; j < size; j += 1) line[j] = (line[j] ?? 0) + ((row[i] ?? 0) * (row[j] ?? 0)) / rows.length;
    }
  }
  const vectors = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(matrix, vectors, p, q);
  }
  const order = Array.from({ length: size }, (_, i) => i);
  order.sort((a, b) => (matrix[b]?.[b] ?? 0) - (matrix[a]?.[a] ?? 0));
  return order.map((axis) => vectors.map((row) => row[axis] ?? 0));
}

function rotate(matrix: number[][], vectors: number[][], p: number, q: number): void {
  const at = (i: number, j: number) => matrix[i]?.[j] ?? 0;
  if (Math.abs(at(p, q)) < 1e-12) return;
  const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (row: number[], i: number, j: number) => {
    const [a, b] = [row[i] ?? 0, row[j] ?? 0];
    row[i] = cosine * a - sine * b;
    row[j] = sine * a + cosine * b;
  };
  for (const row of matrix) turn(row, p, q);
  const [rowP = [], rowQ = []] = [matrix[p], matrix[q]];
  for (let k = 0; k < rowP.length; k += 1) {
    const [a, b] = [rowP[k] ?? 0, rowQ[k] ?? 0];
    rowP[k] = cosine * a - sine * b;
    rowQ[k] = sine * a + cosine * b;
  }
  for (const row of vectors) turn(row, p, q);
}
