/**
 * Finds the cheapest way to give each row of a square matrix a column of its own (the Hungarian method, in the
 * form with potentials: Kuhn 1955, Munkres 1957).
 *
 * @param costs a square matrix of finite numbers
 * @returns the column of each row
 */
export function assignCheapest(costs: readonly (readonly number[])[]): readonly number[] {
  const size = costs.length;
  const cost = (row: number, column: number) => costs[row - 1]?.[column - 1] ?? 0;
  // Rows and columns count from 1; 0 stands for the row that is being placed.
  const [ofRow, ofColumn] = [zeros(size), zeros(size)];
  const rowIn = zeros(size);
  for (let row = 1; row <= size; row++) {
    rowIn[0] = row;
    const path = findPath(cost, { ofRow, ofColumn, rowIn });
    for (let column = path.end; column !== 0; ) {
      const before = path.before[column] ?? 0;
      rowIn[column] = rowIn[before] ?? 0;
      column = before;
    }
  }
  const columns: number[] = zeros(size).slice(1);
  for (let column = 1; column <= size; column++) columns[(rowIn[column] ?? 1) - 1] = column - 1;
  return columns;
}

type Tableau = { readonly ofRow: number[]; readonly ofColumn: number[]; readonly rowIn: number[] };

// Shifts the potentials until a free column is reached at no further cost; tells by which columns.
function findPath(cost: (row: number, column: number) => number, { ofRow, ofColumn, rowIn }: Tableau) {
  const size = rowIn.length - 1;
  const least = Array.from({ length: size + 1 }, () => Number.POSITIVE_INFINITY);
  const before = zeros(size);
  const used = new Set<number>();
  let column = 0;
  do {
    used.add(column);
    const row = rowIn[column] ?? 0;
    let [delta, next] = [Number.POSITIVE_INFINITY, 0];
    for (let other = 1; other <= size; other++) {
      if (used.has(other)) continue;
      const reduced = cost(row, other) - (ofRow[row] ?? 0) - (ofColumn[other] ?? 0);
      if (reduced < (least[other] ?? 0)) [least[other], before[other]] = [reduced, column];
      if ((least[other] ?? 0) < delta) [delta, next] = [least[other] ?? 0, other];
    }
    for (let other = 0; other <= size; other++) {
      if (!used.has(other)) {
        least[other] = (least[other] ?? 0) - delta;
        continue;
      }
      const placed = rowIn[other] ?? 0;
      ofRow[placed] = (ofRow[placed] ?? 0) + delta;
      ofColumn[other] = (ofColumn[other] ?? 0) - delta;
    }
    column = next;
  } while (rowIn[column] !== 0);
  return { end: column, before };
}

function zeros(size: number): number[] {
  return Array.from({ length: size + 1 }, () => 0);
}
