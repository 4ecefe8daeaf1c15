import CNNSource
import Testing

@Suite struct UTF16ColumnsTests {
  @Test func unitsOfEveryLength() {
    // a: one byte, one unit; é: two and one; 卷: three and one; 😀: four and two.
    let columns = UTF16Columns(file(Array("aé卷😀b\né".utf8)))
    let offsets: [UInt32] = [0, 1, 3, 6, 10, 11, 12, 14]
    #expect(offsets.map(columns.column) == [1, 2, 3, 4, 6, 7, 1, 2])
  }

  @Test func bytesThatAreNotUTF8CountAsOneReplacementEach() {
    // E2 82 begins a character that is cut short: one replacement, as readers make it.
    let columns = UTF16Columns(file([0xFF, 0xE2, 0x82, 0x61]))
    #expect([UInt32(0), 1, 3, 4].map(columns.column) == [1, 2, 3, 4])
  }

  @Test func everyOffsetOfALongLineAgreesWithAString() {
    let text = String(repeating: "a😀é", count: 1000)
    let file = file(Array(text.utf8))
    let columns = UTF16Columns(file)
    var (offset, column) = (0, 1)
    for scalar in text.unicodeScalars {
      #expect(columns.column(at: UInt32(offset)) == column)
      offset += UTF8.width(scalar)
      column += UTF16.width(scalar)
    }
    #expect(columns.column(at: UInt32(offset)) == column)
  }

  private func file(_ bytes: [UInt8]) -> SourceFile {
    SourceFile(id: FileID(0), path: "net.cnn", bytes: bytes)
  }
}
