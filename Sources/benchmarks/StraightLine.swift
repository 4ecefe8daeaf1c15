/// A generated network without a branch: one layer a line.
struct StraightLine {
  let layers: Int

  var source: [UInt8] {
    let lines = [
      "    conv 16, 3x3, padding: same, bias: false\n", "    batchnorm\n", "    relu\n",
      "    dropout 0.1\n",
    ].map { Array($0.utf8) }
    var bytes = Array("network Line: [32, 32, 16] -> [32, 32, 16] {\n".utf8)
    for index in 0..<layers { bytes += lines[index % lines.count] }
    bytes += Array("}\n".utf8)
    return bytes
  }
}
