use bytes::Bytes;
use openduck_proto::v1::{Column, ResultBatch, StatementKind};

use super::{ANSWER_BYTES_MAX, Draft, Question, ResultCache};
use crate::{database::Opening, engine::Touched};

fn question(number: usize) -> Question {
    Question {
        database: 1,
        sql: format!("SELECT {number}"),
        parameters: Bytes::new(),
        settings: std::sync::Arc::default(),
        layout: 0,
        compression: 0,
    }
}

fn draft() -> Draft {
    let touched = Touched { bound: true, ..Touched::default() };
    Draft::of(&touched, Opening::next(), 0, None).unwrap()
}

fn column(type_bytes: usize) -> [Column; 1] {
    [Column { r#type: "x".repeat(type_bytes), ..Column::default() }]
}

#[test]
fn what_is_not_known_or_may_be_otherwise_is_not_kept() {
    let of = |touched: &Touched| Draft::of(touched, Opening::next(), 0, None).is_some();
    assert!(of(&Touched { bound: true, ..Touched::default() }));
    assert!(!of(&Touched::default()));
    assert!(!of(&Touched { bound: true, unrepeatable: true, ..Touched::default() }));
}

#[test]
fn an_answer_has_its_bytes_and_its_types() {
    let cache = ResultCache::new(u64::MAX);
    for (number, type_bytes, kept) in [(0, 10, true), (1, ANSWER_BYTES_MAX, false)] {
        let mut draft = draft();
        draft.begin(&Bytes::new(), &column(type_bytes), StatementKind::Select);
        cache.keep(question(number), draft, 0);
        assert_eq!(cache.get(&question(number)).is_some(), kept);
    }
    let mut draft = draft();
    let batch = |bytes| ResultBatch { ipc: vec![0; bytes].into(), ..ResultBatch::default() };
    assert!(draft.push(&batch(ANSWER_BYTES_MAX / 2)));
    assert!(!draft.push(&batch(ANSWER_BYTES_MAX / 2)));
}

#[test]
fn all_answers_are_no_more_than_the_cache_may_hold() {
    let cache = ResultCache::new(4 << 20);
    for number in 0..1000 {
        let mut draft = draft();
        draft.begin(&Bytes::new(), &column(100 << 10), StatementKind::Select);
        cache.keep(question(number), draft, 0);
    }
    cache.kept.run_pending_tasks();
    assert!(cache.kept.weighted_size() <= 4 << 20 && cache.kept.entry_count() > 10);
}
