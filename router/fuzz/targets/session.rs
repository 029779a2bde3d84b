//! What a client says after it has been let in.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openduck_router::pg::fuzzing;

fuzz_target!(|bytes: &[u8]| fuzzing::session(bytes));
