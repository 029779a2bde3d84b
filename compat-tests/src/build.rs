//! The program under test, built by the same cargo that runs the tests.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// The root of the clone.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the workspace")
}

/// The `openduck` binary of this clone, built where it is not up to date.
pub fn openduck() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let status = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--package", "openduck-cli"])
            .current_dir(root())
            .status()
            .expect("cargo runs");
        assert!(status.success(), "openduck cannot be built");
        // <target>/debug/deps/<this test>
        let this = std::env::current_exe().expect("a test knows its own file");
        let folder = this.ancestors().find(|folder| folder.join("openduck").is_file());
        folder.expect("the binary lies beside the tests").join("openduck")
    })
}
