//! Where a cursor is, and which rows FETCH and MOVE reach from there, as Postgres counts them.

use std::ops::Range;

use openduck_planner::plan::Way;

/// The row that a cursor is on, or before or after all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// The row's number from 1; 0 before the first; after the last, the last one's.
    row: u64,
    /// After the last.
    ended: bool,
}

/// Which rows are read, and where the cursor is then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reach {
    /// Rows counted from 0.
    pub(super) rows: Range<u64>,
    /// The last of them comes first.
    pub(super) backward: bool,
    pub(super) place: Place,
}

impl Place {
    fn on(row: u64) -> Self {
        Self { row, ended: false }
    }

    /// Whether it is on a row, not before or after them.
    pub(super) fn is_on_row(self) -> bool {
        self.row > 0 && !self.ended
    }

    /// So many more rows have been read; `ended`: there were no more.
    pub(super) fn pass(&mut self, rows: u64, ended: bool) {
        self.row += rows;
        self.ended |= ended;
    }

    /// For a cursor that only goes on: how many rows to pass over, and how many to read then; `None` where it would have to
    /// go back.
    pub(super) fn ahead(self, way: Way) -> Option<(u64, u64)> {
        match way {
            Way::AllForward => Some((0, u64::MAX)),
            Way::Rows(rows) => u64::try_from(rows).ok().filter(|rows| *rows > 0).map(|rows| (0, rows)),
            Way::Relative(rows) => u64::try_from(rows).ok()?.checked_sub(1).map(|skipped| (skipped, 1)),
            Way::Absolute(row) => {
                let row = u64::try_from(row).ok()?;
                row.checked_sub(self.row + 1).filter(|_| !self.ended).map(|skipped| (skipped, 1))
            }
            Way::AllBackward => None,
        }
    }

    /// How many rows have to be known.
    pub(super) fn needs(self, way: Way) -> u64 {
        // One more than are read tells whether the cursor is after the last then.
        let on = |rows: i64| self.row.saturating_add(rows.max(0).unsigned_abs()).saturating_add(1);
        match way {
            Way::Rows(rows) | Way::Relative(rows) => on(rows),
            Way::Absolute(row) if row >= 0 => row.unsigned_abs(),
            Way::Absolute(_) | Way::AllForward => u64::MAX,
            Way::AllBackward => 0,
        }
    }

    /// Which rows are read where all that [`Self::needs`] asked for are known, `total` in number.
    pub(super) fn reach(self, way: Way, total: u64) -> Reach {
        let single = |row: i128| match u64::try_from(row) {
            Ok(row) if (1..=total).contains(&row) => {
                Reach { rows: row - 1..row, backward: false, place: Self::on(row) }
            }
            Ok(row) if row > total => nothing(Self { row: total, ended: true }),
            _ => nothing(Self::on(0)),
        };
        // After the last row, the one before is the last.
        let at = i128::from(self.row) + i128::from(self.ended);
        match way {
            Way::Rows(0) | Way::Relative(0) if self.is_on_row() => single(at),
            Way::Rows(0) | Way::Relative(0) => nothing(self),
            Way::Relative(rows) => single(at + i128::from(rows)),
            Way::Absolute(row) if row < 0 => single(i128::from(total) + 1 + i128::from(row)),
            Way::Absolute(row) => single(row.into()),
            Way::Rows(rows) if rows > 0 => self.forward(rows.unsigned_abs(), total),
            Way::AllForward => self.forward(u64::MAX, total),
            Way::Rows(rows) => self.backward(rows.unsigned_abs()),
            Way::AllBackward => self.backward(u64::MAX),
        }
    }

    fn forward(self, rows: u64, total: u64) -> Reach {
        let end = self.row.saturating_add(rows).min(total);
        let ended = self.ended || end - self.row < rows;
        Reach { rows: self.row..end, backward: false, place: Self { row: end, ended } }
    }

    fn backward(self, rows: u64) -> Reach {
        // The rows before the one that it is on.
        let end = if self.ended { self.row } else { self.row.saturating_sub(1) };
        let start = end.saturating_sub(rows);
        let before_all = end - start < rows;
        Reach { rows: start..end, backward: true, place: Self::on(if before_all { 0 } else { start + 1 }) }
    }
}

/// No rows.
fn nothing(place: Place) -> Reach {
    Reach { rows: 0..0, backward: false, place }
}

#[cfg(test)]
mod tests;
