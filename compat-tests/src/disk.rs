//! A small disk of a test's own: memory that is mounted where only this test sees it, which needs no privileges on most
//! Linux systems (`unshare`).

use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

use crate::{build, server};

/// The disk. It is gone when this is dropped, or the test ends.
pub struct Disk {
    /// Keeps it, until its standard input ends.
    keeper: Child,
    folder: TempDir,
}

impl Disk {
    /// One of so many MiB.
    ///
    /// # Panics
    /// This system does not let its users mount anything.
    pub fn new(mib: u32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let script = format!("mount -t tmpfs -o size={mib}m tmpfs \"$1\" && echo mounted && read _");
        let mut unshare = Command::new("unshare");
        unshare.args(["--map-root-user", "--mount", "sh", "-c", &script, "keeper"]).arg(folder.path());
        let spawned = unshare.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut keeper = spawned.expect("unshare, of util-linux, is missing: install it, or --skip disk_");
        let mut said = String::new();
        BufReader::new(keeper.stdout.take().unwrap()).read_line(&mut said).unwrap();
        let why = "users may not mount anything on this system: leave this test out with --skip disk_";
        assert_eq!(said.trim(), "mounted", "{why}");
        Self { keeper, folder }
    }

    /// Where commands that run [`Self::openduck`] find it.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Where we find it.
    pub fn from_here(&self) -> PathBuf {
        Path::new("/proc").join(self.keeper.id().to_string()).join("root").join(self.path().strip_prefix("/").unwrap())
    }

    /// `openduck`, which sees it.
    pub fn openduck(&self) -> Command {
        let mut nsenter = Command::new("nsenter");
        nsenter.args(["--user", "--mount", "--preserve-credentials", "--target", &self.keeper.id().to_string()]);
        nsenter.arg(build::openduck());
        server::openduck_by(nsenter)
    }

    /// Fills what is free of it, to the last byte.
    pub fn fill(&self) {
        let mut ballast = File::create(self.from_here().join("ballast")).unwrap();
        let mut size = 1 << 20;
        while size > 0 {
            match ballast.write(&vec![1; size]) {
                Ok(0) | Err(_) => size /= 2,
                Ok(_) => {}
            }
        }
    }

    /// Takes what has filled it away.
    pub fn empty(&self) {
        fs::remove_file(self.from_here().join("ballast")).unwrap();
    }

    /// Takes away what servers that have ended have left there.
    pub fn clear(&self) {
        for left in fs::read_dir(self.from_here()).unwrap() {
            let _ = fs::remove_dir_all(left.unwrap().path());
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}
