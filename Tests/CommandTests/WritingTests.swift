import Foundation
import Testing

/// What is written with `-o`, or to a standard output that takes no more.
@Suite struct WritingTests {
  private static let files = ["good.cnn": Programs.good, "old.txt": "as it was\n"]

  @Test func `a file is written whole, with the permissions that it had`() throws {
    try Scratch.with(Self.files) { scratch in
      let shown = try scratch.run("summary", "good.cnn")
      #expect(shown.status == 0)
      for name in ["new.txt", "old.txt"] {
        let run = try scratch.shell(
          "chmod 640 old.txt; umask 077; exec \"$cnn\" summary good.cnn -o \(name)")
        #expect(run.status == 0)
        #expect(run.text == "" && run.complaints == "")
        #expect(try scratch.text(of: name) == shown.text)
      }
      let mode = try scratch.shell("ls -l old.txt new.txt | cut -c1-10")
      #expect(mode.text == "-rw-------\n-rw-r-----\n")
      #expect(try scratch.names == ["good.cnn", "new.txt", "old.txt"])
    }
  }

  @Test func `what a check finds is written, too`() throws {
    try Scratch.with(["good.cnn": Programs.good, "bad.cnn": Programs.bad]) { scratch in
      let shown = try scratch.run("check", "bad.cnn")
      let bad = try scratch.run("check", "bad.cnn", "-o", "bad.txt")
      #expect(bad.status == 1)
      #expect(bad.text == "" && bad.complaints == "")
      #expect(try scratch.text(of: "bad.txt") == shown.complaints)
      #expect(try scratch.run("check", "good.cnn", "-o", "good.txt").status == 0)
      #expect(try scratch.text(of: "good.txt") == "")
    }
  }

  @Test func `a file that holds the result already is left alone`() throws {
    try Scratch.with(Self.files) { scratch in
      let script = """
        "$cnn" summary good.cnn -o a; touch -d 2001-01-01 a; "$cnn" summary good.cnn -o a
        test a -ot good.cnn && "$cnn" layers -o a && ! test a -ot good.cnn
        """
      let run = try scratch.shell(script)
      #expect(run.status == 0)
      #expect(try scratch.text(of: "a") == scratch.run("layers").text)
    }
  }

  @Test func `a minus stands for standard output`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.run("summary", "good.cnn", "-o", "-")
      #expect(run.status == 0)
      #expect(try run.text == scratch.run("summary", "good.cnn").text)
      #expect(try scratch.names == ["good.cnn", "old.txt"])
    }
  }

  @Test func `a link stays one, and its file is written`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.shell("ln -s old.txt link; \"$cnn\" layers -o link; test -L link")
      #expect(run.status == 0)
      #expect(try scratch.text(of: "old.txt") == scratch.run("layers").text)
    }
  }

  /// A file may not grow beyond the limit, as it could not on a disk that is full.
  @Test func `a file that cannot be written whole stays as it was`() throws {
    try Scratch.with(Self.files) { scratch in
      for name in ["old.txt", "new.txt"] {
        let run = try scratch.shell(
          "trap '' XFSZ; ulimit -f 1; exec \"$cnn\" layers conv -o \(name)")
        #expect(run.status == 2)
        #expect(run.text == "")
        #expect(run.complaintLines.count == 1)
        #expect(run.complaints.hasPrefix("cnn: `\(name)` cannot be written: "))
      }
      #expect(try scratch.text(of: "old.txt") == Self.files["old.txt"])
      #expect(try scratch.names == ["good.cnn", "old.txt"])
    }
  }

  #if os(Linux)
    @Test(arguments: ["-o /dev/full", "> /dev/full"])
    func `a full disk`(target: String) throws {
      try Scratch.with(Self.files) { scratch in
        let run = try scratch.shell("exec \"$cnn\" summary good.cnn \(target)")
        #expect(run.status == 2)
        #expect(run.complaintLines.count == 1)
        #expect(run.complaints.contains("cannot be written: No space left on device"))
      }
    }
  #endif

  @Test func `what is no regular file is written directly`() throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.shell(
        "mkfifo pipe; cat pipe > copy.txt & \"$cnn\" summary good.cnn -o pipe; wait; test -p pipe")
      #expect(run.status == 0)
      #expect(try scratch.text(of: "copy.txt").hasPrefix("Model: \"Good\""))
    }
  }

  /// Whether a write to it ends the process or fails depends on the caller.
  @Test(arguments: ["", "trap '' PIPE;"])
  func `a closed pipe ends the command silently`(setup: String) throws {
    try Scratch.with(Self.files) { scratch in
      let run = try scratch.shell("\(setup) { sleep 0.2; \"$cnn\" layers; } | true")
      #expect(run.status == 0)
      #expect(run.text == "" && run.complaints == "")
    }
  }

  @Test func `nobody listens at all`() throws {
    try Scratch.with(["bad.cnn": Programs.bad]) { scratch in
      let run = try scratch.shell("\"$cnn\" check bad.cnn >&- 2>&-")
      #expect(run.status == 1 || run.status == 2)
    }
  }
}
