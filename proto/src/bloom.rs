//! A Bloom filter of hashed keys: what one side of a join tells the other of its keys where they are too many to send.
//!
//! Words of 64 bits, a power of two of them; each key sets up to four bits of one word. With ten bits a key, about one
//! foreign key in fifty passes. As bytes: the words in little-endian order. Who fills and who asks must hash alike.

use std::sync::atomic::{AtomicU64, Ordering};

/// Bits of the filter for each key that is expected.
const BITS_PER_KEY: u64 = 10;
/// Words of the smallest filter, and of the largest: 16 MiB.
const WORDS_MIN: u64 = 1 << 10;
const WORDS_MAX: u64 = 1 << 21;

/// The bits of a key, all within one word: four numbers of six bits, from above those that choose the word.
fn bits(hash: u64) -> u64 {
    (0..4).fold(0, |bits, n| bits | 1 << ((hash >> (40 + 6 * n)) & 63))
}

/// A filter that is filled by several threads.
#[derive(Debug)]
pub struct Bloom(Box<[AtomicU64]>);

impl Bloom {
    /// An empty filter for about so many keys. More of them only let more others pass.
    pub fn for_keys(keys: u64) -> Self {
        let words = (keys.saturating_mul(BITS_PER_KEY) / 64).clamp(WORDS_MIN, WORDS_MAX).next_power_of_two();
        Self((0..words).map(|_| AtomicU64::new(0)).collect())
    }

    /// Adds the key of this hash.
    pub fn insert(&self, hash: u64) {
        let place = hash as usize & (self.0.len() - 1);
        if let Some(word) = self.0.get(place) {
            word.fetch_or(bits(hash), Ordering::Relaxed);
        }
    }

    /// As it crosses.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|word| word.load(Ordering::Relaxed).to_le_bytes()).collect()
    }
}

/// A filter as it has come.
#[derive(Clone, Copy, Debug)]
pub struct BloomView<'a>(&'a [[u8; 8]]);

impl<'a> BloomView<'a> {
    /// Reads a filter; `None` where the bytes are none.
    pub fn of(bytes: &'a [u8]) -> Option<Self> {
        let (words, rest) = bytes.as_chunks::<8>();
        (rest.is_empty() && words.len().is_power_of_two()).then_some(Self(words))
    }

    /// Whether the key of this hash may have been added. False is certain.
    pub fn may_contain(&self, hash: u64) -> bool {
        let place = hash as usize & (self.0.len() - 1);
        let bits = bits(hash);
        self.0.get(place).is_some_and(|word| u64::from_le_bytes(*word) & bits == bits)
    }
}

#[cfg(test)]
mod tests;
