use std::sync::Arc;

use arrow_array::{Int32Array, NullArray};
use arrow_schema::{DataType, Field};

use super::*;
use crate::encode::{batch_messages, schema_message};

#[test]
fn rows_without_any_value_are_rows() {
    let schema = Arc::new(Schema::new(vec![Field::new("a", DataType::Null, true)]));
    let mut decoder = Decoder::new(&schema_message(&schema).unwrap()).unwrap();
    for rows in [3, 1, 0, 2] {
        let batch = RecordBatch::try_new(Arc::clone(&schema), vec![Arc::new(NullArray::new(rows))]).unwrap();
        let decoded = decoder.decode(batch_messages(&batch).unwrap()).unwrap();
        assert_eq!(decoded.iter().map(RecordBatch::num_rows).sum::<usize>(), rows);
    }
}

#[test]
fn batches_are_decoded_one_after_the_other() {
    let schema = Arc::new(Schema::new(vec![Field::new("a", DataType::Int32, true)]));
    let mut decoder = Decoder::new(&schema_message(&schema).unwrap()).unwrap();
    for rows in [vec![1, 2], vec![], vec![3]] {
        let batch = RecordBatch::try_new(Arc::clone(&schema), vec![Arc::new(Int32Array::from(rows.clone()))]).unwrap();
        let decoded = decoder.decode(batch_messages(&batch).unwrap()).unwrap();
        assert_eq!(decoded.iter().map(RecordBatch::num_rows).sum::<usize>(), rows.len());
    }
}
