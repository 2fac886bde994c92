//! The tests of the `csharp` target: the package is compiled as strictly as can be, and used by programs of others, under Mono.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::bench::{Bench, Outcome};
use super::debian;
use super::files::{create, entries, read, remove};

/// Where Debian keeps the one library that the package needs.
const JSON: &str = "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll";

/// What it takes, and what brings it.
const FILES: &[&str] = &[
    "/usr/bin/mcs",
    "/usr/bin/mono",
    JSON,
    "/usr/lib/mono/4.5/System.Net.Http.dll",
    "/usr/lib/mono/4.5/System.Numerics.dll",
    "/usr/lib/mono/4.5/System.Xml.Linq.dll",
];
const PACKAGES: &[&str] = &[
    "mono-mcs",
    "mono-runtime",
    "libnewtonsoft-json5.0-cil",
    "libmono-system-net-http4.0-cil",
    "libmono-system-numerics4.0-cil",
    "libmono-system-xml-linq4.0-cil",
];

/// All warnings are errors. It is the newest C# that this compiler knows: 7.3 brought nothing that the package uses.
const STRICTLY: &[&str] = &["-langversion:7.2", "-warnaserror", "-warn:4", "-nologo"];

pub(super) fn run(bench: &Bench) -> Outcome {
    debian::require(bench, FILES, PACKAGES)?;
    let tests = bench.tests("csharp");
    for (name, spec) in [("shipped", bench.shipped_spec()), ("obstacles", bench.obstacle_course()), ("corners", tests.join("corners.yaml"))] {
        let generated = bench.generate(&spec, name)?;
        let user = User::with_package(bench, name, &generated)?;
        user.compile("tests.exe", &[&tests, &tests.join(name)])?;
        bench.run(user.mono("tests.exe").env("ERRSPEC_GENERATED", &generated))?;
        if name == "shipped" {
            user.fail_to_compile(&tests.join("mistakes"))?;
        }
        user.run_examples(&generated)?;
    }
    User { bench, folder: bench.path("shipped-user") }.compile("bench.exe", &[&tests.join("bench")])
}

/// The benchmark, once the suite has compiled it.
pub(crate) fn benchmark(bench: &Bench) -> Outcome {
    let user = User { bench, folder: bench.path("shipped-user") };
    bench.run(user.mono("bench.exe").env("ERRSPEC_GENERATED", bench.path("shipped")))
}

/// Somebody's folder, with the package in it.
struct User<'a> {
    bench: &'a Bench,
    folder: PathBuf,
}

impl<'a> User<'a> {
    /// As the package is built for its users: one library, and its documentation, without which public members may not be.
    fn with_package(bench: &'a Bench, name: &str, generated: &Path) -> Outcome<Self> {
        let user = Self { bench, folder: bench.path(&format!("{name}-user")) };
        remove(&user.folder)?;
        create(&user.folder)?;
        let mut mcs = user.mcs();
        mcs.args(["-target:library", "-out:ServiceErrors.dll", "-doc:ServiceErrors.xml"]).args(references(&[
            JSON,
            "System.Net.Http.dll",
            "System.Numerics.dll",
        ]));
        bench.run(mcs.arg(format!("-recurse:{}/*.cs", generated.join("csharp").display())))?;
        fs::copy(JSON, user.folder.join("Newtonsoft.Json.dll")).map_err(|error| format!("{JSON}: {error}"))?;
        Ok(user)
    }

    /// Compiles a program of the files that stand in folders.
    fn compile(&self, program: &str, folders: &[&Path]) -> Outcome {
        let mut sources = Vec::new();
        for folder in folders {
            sources.extend(entries(folder)?.into_iter().filter(|path| path.extension().is_some_and(|it| it == "cs")));
        }
        let libraries = ["ServiceErrors.dll", "Newtonsoft.Json.dll", "System.Core.dll", "System.Net.Http.dll", "System.Xml.dll", "System.Xml.Linq.dll"];
        self.bench.run(self.mcs().arg(format!("-out:{program}")).args(references(&libraries)).args(sources))
    }

    /// Each file of a folder is a mistake that the compiler finds: what it says in the end has the code that the file's first line names.
    fn fail_to_compile(&self, folder: &Path) -> Outcome {
        for path in entries(folder)? {
            let source = read(&path)?;
            let code = source.lines().next().and_then(|line| line.strip_prefix("// ")).unwrap_or_default();
            let output = self.mcs().args(["-target:library", "-out:mistake.dll"]).args(references(&["ServiceErrors.dll"])).arg(&path).output();
            let output = output.map_err(|error| format!("`mcs` can't be started: {error}"))?;
            let said = String::from_utf8_lossy(&output.stderr);
            let found: Vec<_> = said.lines().filter_map(|line| line.split_once(": error ")?.1.split(':').next()).collect();
            if output.status.success() || code.is_empty() || found.last() != Some(&code) {
                return Err(format!("{}: {code} was expected, not\n{said}", path.display()));
            }
        }
        Ok(())
    }

    /// The examples of the README print what they say.
    fn run_examples(&self, generated: &Path) -> Outcome {
        let readme = read(&generated.join("csharp/README.md"))?;
        let examples = Examples::of(&readme);
        let source = self.folder.join("examples");
        create(&source)?;
        fs::write(source.join("Examples.cs"), examples.program()).map_err(|error| format!("{}: {error}", source.display()))?;
        self.compile("examples.exe", &[&source])?;
        let output = self.mono("examples.exe").output().map_err(|error| error.to_string())?;
        let printed = String::from_utf8_lossy(&output.stdout);
        if output.status.success() && !examples.expected.is_empty() && printed.lines().eq(examples.expected.iter().copied()) {
            return Ok(());
        }
        let expected = examples.expected.join("\n");
        Err(format!("the examples of the README print\n{printed}{}\nand not\n{expected}", String::from_utf8_lossy(&output.stderr)))
    }

    fn mcs(&self) -> Command {
        let mut command = self.bench.command("mcs");
        command.args(STRICTLY).current_dir(&self.folder);
        command
    }

    fn mono(&self, program: &str) -> Command {
        let mut command = self.bench.command("mono");
        command.arg(program).current_dir(&self.folder);
        command
    }
}

fn references<'a>(libraries: &'a [&str]) -> impl Iterator<Item = String> + 'a {
    libraries.iter().map(|it| format!("-reference:{it}"))
}

/// The examples of a README.
struct Examples<'a> {
    blocks: Vec<Vec<&'a str>>,
    /// What they print, line by line: what stands in a comment behind a line.
    expected: Vec<&'a str>,
}

impl<'a> Examples<'a> {
    fn of(readme: &'a str) -> Self {
        let blocks: Vec<Vec<_>> = readme.split("```csharp\n").skip(1).map(|it| it.lines().take_while(|line| *line != "```").collect()).collect();
        let expected = blocks.iter().flatten().filter_map(|line| Some(line.split_once("); // ")?.1)).collect();
        Self { blocks, expected }
    }

    /// A method for each. The first takes a response: the one that the others have the parts of.
    fn program(&self) -> String {
        let is_using = |line: &&&str| line.starts_with("using ");
        let mut usings: Vec<_> = self.blocks.iter().flatten().filter(is_using).copied().collect();
        usings.extend(["using System;", "using System.Net;", "using System.Net.Http;", "using System.Threading.Tasks;"]);
        usings.sort_unstable();
        usings.dedup();
        let body = self.blocks.iter().flatten().find(|line| line.starts_with("string body = ")).copied().unwrap_or_default();
        let status = self.blocks.iter().flatten().find_map(|line| line.split_once(".Identify(")?.1.strip_suffix(", body);")).unwrap_or("null");
        let (mut methods, mut calls) = (Vec::new(), Vec::new());
        for (index, block) in self.blocks.iter().enumerate() {
            let is_async = block.iter().any(|line| line.contains("await "));
            let (head, wait) = if is_async { ("async Task", ".Wait()") } else { ("void", "") };
            let code: Vec<_> = block.iter().filter(|line| !is_using(line)).copied().collect();
            methods.push(format!("private static {head} Example{index}(HttpResponseMessage response)\n{{\n{}\n}}\n", code.join("\n")));
            calls.push(format!("Example{index}(response){wait};\n"));
        }
        format!(
            "{usings}\n\npublic static class Examples\n{{\n{methods}\npublic static void Main()\n{{\n{body}\nint? status = {status};\n\
             var response = new HttpResponseMessage((HttpStatusCode)(status ?? 200)) {{ Content = new StringContent(body) }};\n{calls}}}\n}}\n",
            usings = usings.join("\n"),
            methods = methods.join("\n"),
            calls = calls.concat(),
        )
    }
}
