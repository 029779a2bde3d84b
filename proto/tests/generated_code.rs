//! The generated code is checked in, so that no build needs a protobuf compiler; this test makes it again with a
//! pure-Rust compiler and fails on a difference. `OPENDUCK_REGENERATE=1 cargo test -p openduck-proto` writes it.

use std::{fs, path::Path};

const PROTOS: [&str; 3] = ["openduck/v1/error.proto", "openduck/v1/execution.proto", "openduck/v1/metadata.proto"];

#[test]
fn generated_code_matches_the_proto_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = tempfile::tempdir().unwrap();
    let descriptors = protox::compile(PROTOS, [root]).unwrap();
    tonic_prost_build::configure()
        .out_dir(out.path())
        .emit_rerun_if_changed(false)
        .bytes(".openduck.v1")
        .compile_fds(descriptors)
        .unwrap();
    let fresh = fs::read_to_string(out.path().join("openduck.v1.rs")).unwrap();
    let checked_in = root.join("src/gen/openduck.v1.rs");
    if std::env::var_os("OPENDUCK_REGENERATE").is_some() {
        fs::write(&checked_in, &fresh).unwrap();
    }
    let current = fs::read_to_string(&checked_in).unwrap_or_default();
    assert!(current == fresh, "src/gen is stale: run OPENDUCK_REGENERATE=1 cargo test -p openduck-proto");
}
