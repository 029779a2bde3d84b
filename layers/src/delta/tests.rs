use std::collections::BTreeMap;

use bytes::Bytes;
use proptest::{collection::vec, prelude::*};

use super::*;

#[derive(Clone, Copy, Debug)]
enum Op {
    Write(u64, u8),
    Trim(u64),
    Cut(u64),
    Make(bool),
}

fn ops() -> impl Strategy<Value = Vec<Op>> {
    let op = prop_oneof![
        5 => (0..12_u64, any::<u8>()).prop_map(|(page, byte)| Op::Write(page, byte)),
        2 => (0..12_u64).prop_map(Op::Trim),
        1 => (0..13_u64).prop_map(Op::Cut),
        1 => any::<bool>().prop_map(Op::Make),
    ];
    vec(op, 0..24)
}

proptest! {
    /// Net changes, applied in the order that is documented, are the same as all of them one by one.
    #[test]
    fn the_net_change_is_the_same(before in ops(), after in ops()) {
        let mut pages: BTreeMap<u64, u8> = BTreeMap::new();
        let run = |pages: &mut BTreeMap<u64, u8>, op: Op| match op {
            Op::Write(page, byte) => pages.extend([(page, byte)]),
            Op::Trim(page) => pages.retain(|at, _| *at != page),
            Op::Cut(page) => pages.retain(|at, _| *at < page),
            Op::Make(_) => pages.clear(),
        };
        before.iter().for_each(|op| run(&mut pages, *op));
        let mut net = pages.clone();

        let mut delta = MainDelta::default();
        for op in &after {
            run(&mut pages, *op);
            match *op {
                Op::Write(page, byte) => delta.write(page, Source::Memory(Bytes::copy_from_slice(&[byte]))),
                Op::Trim(page) => delta.trim(page),
                Op::Cut(page) => delta.cut(page),
                Op::Make(exists) => delta.make(exists),
            }
        }
        prop_assert_eq!(delta.is_empty(), after.is_empty());
        if delta.made.is_some() {
            net.clear();
        }
        if let Some(cut) = delta.cut {
            net.retain(|page, _| *page < cut);
        }
        net.retain(|page, _| !delta.trimmed.contains(page));
        for (page, source) in &delta.pages {
            let Source::Memory(bytes) = source else { panic!() };
            net.insert(*page, bytes[0]);
        }
        prop_assert_eq!(net, pages);
    }
}
