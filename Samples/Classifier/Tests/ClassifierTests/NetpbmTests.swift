import Testing

@testable import Classifier

/// Files of images: each form of them, and what is wrong with others.
@Suite struct NetpbmTests {
  private static let grey: [Float] = [0, 0.2, 0.4, 0.6, 0.8, 1]

  private static func bytes(_ text: String, _ rest: [UInt8] = []) -> [UInt8] {
    Array(text.utf8) + rest
  }

  @Test(arguments: [
    bytes("P2 3 2 5 0 1 2 3 4 5"),
    bytes("P2\n# a comment\n3 # another\n2\n5#\n0 1 2\n# in between\n3 4 5 # and one at the end\n"),
    bytes("P2\r\n3\t2\r\n255\r\n0 51 102 153 204 255"),
    bytes("P5 3 2 5\n", [0, 1, 2, 3, 4, 5]),
    bytes("P5\n#x\n3 2\n255#y\n", [0, 51, 102, 153, 204, 255]),
    bytes("P5 3 2 10000 ", [0, 0, 7, 208, 15, 160, 23, 112, 31, 64, 39, 16]),
    bytes("P3 3 2 5 0 0 0 1 1 1 2 2 2 3 3 3 4 4 4 5 5 5"),
    bytes("P6 3 2 5\n", [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5]),
  ])
  func `every form of the same image`(file: [UInt8]) throws {
    let image = try Image(netpbm: file)
    #expect(image.width == 3 && image.height == 2)
    #expect(zip(image.pixels, Self.grey).allSatisfy { abs($0 - $1) < 1e-6 })
    #expect(image.pixels.count == 6)
  }

  @Test func `colours become grey as the eye weighs them`() throws {
    let image = try Image(netpbm: Self.bytes("P6 3 1 255\n", [255, 0, 0, 0, 255, 0, 0, 0, 255]))
    #expect(image.pixels == [0.299, 0.587, 0.114])
  }

  @Test(arguments: [
    (bytes(""), "this is no PGM or PPM file: it does not begin with P2, P3, P5 or P6"),
    (bytes("P4 1 1 1"), "this is no PGM or PPM file: it does not begin with P2, P3, P5 or P6"),
    (bytes("\u{89}PNG"), "this is no PGM or PPM file: it does not begin with P2, P3, P5 or P6"),
    (bytes("P5"), "the file ends where the width should stand"),
    (bytes("P5 8 # 8"), "the file ends where the height should stand"),
    (bytes("P5 8 x"), "byte 5 is no digit, where the height should stand"),
    (bytes("P5 8 -8"), "byte 5 is no digit, where the height should stand"),
    (bytes("P5 8 8.0"), "byte 6 is no digit, where the height should stand"),
    (bytes("P5 0 8 255"), "the width has to be from 1 to 1048576"),
    (bytes("P5 99999999999999999999999 8"), "the width has to be from 1 to 1048576"),
    (bytes("P5 1 1 65536 "), "the maximum has to be from 1 to 65535"),
    (bytes("P5 2 1 255 ", [0]), "the file ends where sample 2 of 2 should stand"),
    (bytes("P5 1 1 255"), "the file ends where sample 1 of 1 should stand"),
    (bytes("P5 1 1 256 ", [0]), "the file ends where sample 1 of 1 should stand"),
    (
      bytes("P6 1048576 1048576 65535 ", [0]),
      "the file ends where sample 1 of 3298534883328 should stand"
    ),
    (
      bytes("P3 1048576 1048576 65535 7"),
      "the file ends where sample 2 of 3298534883328 should stand"
    ),
    (bytes("P5 2 1 5 ", [0, 6]), "sample 2 of 2 has to be from 0 to 5"),
    (bytes("P2 2 1 5 0 6"), "sample 2 of 2 has to be from 0 to 5"),
    (bytes("P5 1 1 5 ", [0, 0]), "the image ends at byte 10, and the file goes on"),
    (bytes("P2 1 1 5 0 0"), "the image ends at byte 11, and the file goes on"),
  ])
  func `a wrong file is told in words`(file: [UInt8], message: String) {
    let error = #expect(throws: ImageError.self) { try Image(netpbm: file) }
    #expect(error?.description == message)
  }
}
