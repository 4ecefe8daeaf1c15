// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in DenseNet121.cnn.

import CNNRuntime

/// DenseNet121, 169 and 201: Huang, Liu, van der Maaten and Weinberger, "Densely Connected
/// Convolutional Networks" (2016, arXiv:1608.06993), as in `keras.applications`.
///
/// 8,062,504 parameters; 14,307,880 with `--set depth=169`; 20,242,984 with `--set depth=201`.
///
/// `[224, 224, 3]` → `[1000]`
public struct DenseNet: Network {
  private let engine: Engine
  /// Line 9, `conv 64, 7x7, stride: 2, bias: false`: `[230, 230, 3]` → `[112, 112, 64]`, with batch
  /// normalization, relu
  private let conv2d: Convolution
  /// Line 10, `maxpool 3x3, stride: 2`: `[114, 114, 64]` → `[56, 56, 64]`
  private let maxPooling2d = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[56, 56, 64]` → `[56, 56, 64]`, with relu
  private let batchNormalization1: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[56, 56, 64]` → `[56, 56, 128]`
  private let conv2d1: Convolution
  /// `activated_1`: `[56, 56, 128]` → `[56, 56, 32]`
  private let activated1: Activated
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[56, 56, 96]` → `[56, 56, 96]`, with relu
  private let batchNormalization3: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[56, 56, 96]` → `[56, 56, 128]`
  private let conv2d3: Convolution
  /// `activated_1`: `[56, 56, 128]` → `[56, 56, 32]`
  private let activated1No2: Activated
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[56, 56, 128]` → `[56, 56, 128]`, with relu
  private let batchNormalization5: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[56, 56, 128]` → `[56, 56, 128]`
  private let conv2d5: Convolution
  /// `activated_1`: `[56, 56, 128]` → `[56, 56, 32]`
  private let activated1No3: Activated
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[56, 56, 160]` → `[56, 56, 160]`, with relu
  private let batchNormalization7: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[56, 56, 160]` → `[56, 56, 128]`
  private let conv2d7: Convolution
  /// `activated_1`: `[56, 56, 128]` → `[56, 56, 32]`
  private let activated1No4: Activated
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[56, 56, 192]` → `[56, 56, 192]`, with relu
  private let batchNormalization9: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[56, 56, 192]` → `[56, 56, 128]`
  private let conv2d9: Convolution
  /// `activated_1`: `[56, 56, 128]` → `[56, 56, 32]`
  private let activated1No5: Activated
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[56, 56, 224]` → `[56, 56, 224]`, with relu
  private let batchNormalization11: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[56, 56, 224]` → `[56, 56, 128]`
  private let conv2d11: Convolution
  /// `activated_1`: `[56, 56, 128]` → `[56, 56, 32]`
  private let activated1No6: Activated
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[56, 56, 256]` → `[56, 56, 256]`, with relu
  private let batchNormalization13: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[56, 56, 256]` → `[56, 56, 128]`
  private let conv2d13: Convolution
  /// Line 30, `avgpool`: `[56, 56, 128]` → `[28, 28, 128]`
  private let averagePooling2d = AveragePooling(window: [2, 2], strides: [2, 2])
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 128]` → `[28, 28, 128]`, with relu
  private let batchNormalization14: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[28, 28, 128]` → `[28, 28, 128]`
  private let conv2d14: Convolution
  /// `activated_1`: `[28, 28, 128]` → `[28, 28, 32]`
  private let activated1No7: Activated2
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 160]` → `[28, 28, 160]`, with relu
  private let batchNormalization16: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[28, 28, 160]` → `[28, 28, 128]`
  private let conv2d16: Convolution
  /// `activated_1`: `[28, 28, 128]` → `[28, 28, 32]`
  private let activated1No8: Activated2
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 192]` → `[28, 28, 192]`, with relu
  private let batchNormalization18: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[28, 28, 192]` → `[28, 28, 128]`
  private let conv2d18: Convolution
  /// `activated_1`: `[28, 28, 128]` → `[28, 28, 32]`
  private let activated1No9: Activated2
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 224]` → `[28, 28, 224]`, with relu
  private let batchNormalization20: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[28, 28, 224]` → `[28, 28, 128]`
  private let conv2d20: Convolution
  /// `activated_1`: `[28, 28, 128]` → `[28, 28, 32]`
  private let activated1No10: Activated2
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 256]` → `[28, 28, 256]`, with relu
  private let batchNormalization22: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[28, 28, 256]` → `[28, 28, 128]`
  private let conv2d22: Convolution
  /// `activated_1`: `[28, 28, 128]` → `[28, 28, 32]`
  private let activated1No11: Activated2
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 288]` → `[28, 28, 288]`, with relu
  private let batchNormalization24: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[28, 28, 288]` → `[28, 28, 128]`
  private let conv2d24: Convolution
  /// `activated_1`: `[28, 28, 128]` → `[28, 28, 32]`
  private let activated1No12: Activated2
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 320]` → `[28, 28, 320]`, with relu
  private let batchNormalization26: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[28, 28, 320]` → `[28, 28, 128]`
  private let conv2d26: Convolution
  /// `activated_1`: `[28, 28, 128]` → `[28, 28, 32]`
  private let activated1No13: Activated2
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 352]` → `[28, 28, 352]`, with relu
  private let batchNormalization28: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[28, 28, 352]` → `[28, 28, 128]`
  private let conv2d28: Convolution
  /// `activated_1`: `[28, 28, 128]` → `[28, 28, 32]`
  private let activated1No14: Activated2
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 384]` → `[28, 28, 384]`, with relu
  private let batchNormalization30: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[28, 28, 384]` → `[28, 28, 128]`
  private let conv2d30: Convolution
  /// `activated_1`: `[28, 28, 128]` → `[28, 28, 32]`
  private let activated1No15: Activated2
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 416]` → `[28, 28, 416]`, with relu
  private let batchNormalization32: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[28, 28, 416]` → `[28, 28, 128]`
  private let conv2d32: Convolution
  /// `activated_1`: `[28, 28, 128]` → `[28, 28, 32]`
  private let activated1No16: Activated2
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 448]` → `[28, 28, 448]`, with relu
  private let batchNormalization34: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[28, 28, 448]` → `[28, 28, 128]`
  private let conv2d34: Convolution
  /// `activated_1`: `[28, 28, 128]` → `[28, 28, 32]`
  private let activated1No17: Activated2
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 480]` → `[28, 28, 480]`, with relu
  private let batchNormalization36: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[28, 28, 480]` → `[28, 28, 128]`
  private let conv2d36: Convolution
  /// `activated_1`: `[28, 28, 128]` → `[28, 28, 32]`
  private let activated1No18: Activated2
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 512]` → `[28, 28, 512]`, with relu
  private let batchNormalization38: Affine
  /// Line 34, `conv 256, 1x1, padding: same, bias: false`: `[28, 28, 512]` → `[28, 28, 256]`
  private let conv2d38: Convolution
  /// Line 30, `avgpool`: `[28, 28, 256]` → `[14, 14, 256]`
  private let averagePooling2d1 = AveragePooling(window: [2, 2], strides: [2, 2])
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 256]` → `[14, 14, 256]`, with relu
  private let batchNormalization39: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 256]` → `[14, 14, 128]`
  private let conv2d39: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No19: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 288]` → `[14, 14, 288]`, with relu
  private let batchNormalization41: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 288]` → `[14, 14, 128]`
  private let conv2d41: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No20: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 320]` → `[14, 14, 320]`, with relu
  private let batchNormalization43: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 320]` → `[14, 14, 128]`
  private let conv2d43: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No21: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 352]` → `[14, 14, 352]`, with relu
  private let batchNormalization45: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 352]` → `[14, 14, 128]`
  private let conv2d45: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No22: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 384]` → `[14, 14, 384]`, with relu
  private let batchNormalization47: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 384]` → `[14, 14, 128]`
  private let conv2d47: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No23: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 416]` → `[14, 14, 416]`, with relu
  private let batchNormalization49: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 416]` → `[14, 14, 128]`
  private let conv2d49: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No24: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 448]` → `[14, 14, 448]`, with relu
  private let batchNormalization51: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 448]` → `[14, 14, 128]`
  private let conv2d51: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No25: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 480]` → `[14, 14, 480]`, with relu
  private let batchNormalization53: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 480]` → `[14, 14, 128]`
  private let conv2d53: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No26: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 512]` → `[14, 14, 512]`, with relu
  private let batchNormalization55: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 512]` → `[14, 14, 128]`
  private let conv2d55: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No27: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 544]` → `[14, 14, 544]`, with relu
  private let batchNormalization57: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 544]` → `[14, 14, 128]`
  private let conv2d57: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No28: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 576]` → `[14, 14, 576]`, with relu
  private let batchNormalization59: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 576]` → `[14, 14, 128]`
  private let conv2d59: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No29: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 608]` → `[14, 14, 608]`, with relu
  private let batchNormalization61: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 608]` → `[14, 14, 128]`
  private let conv2d61: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No30: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 640]` → `[14, 14, 640]`, with relu
  private let batchNormalization63: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 640]` → `[14, 14, 128]`
  private let conv2d63: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No31: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 672]` → `[14, 14, 672]`, with relu
  private let batchNormalization65: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 672]` → `[14, 14, 128]`
  private let conv2d65: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No32: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 704]` → `[14, 14, 704]`, with relu
  private let batchNormalization67: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 704]` → `[14, 14, 128]`
  private let conv2d67: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No33: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 736]` → `[14, 14, 736]`, with relu
  private let batchNormalization69: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 736]` → `[14, 14, 128]`
  private let conv2d69: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No34: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 768]` → `[14, 14, 768]`, with relu
  private let batchNormalization71: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 768]` → `[14, 14, 128]`
  private let conv2d71: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No35: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 800]` → `[14, 14, 800]`, with relu
  private let batchNormalization73: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 800]` → `[14, 14, 128]`
  private let conv2d73: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No36: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 832]` → `[14, 14, 832]`, with relu
  private let batchNormalization75: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 832]` → `[14, 14, 128]`
  private let conv2d75: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No37: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 864]` → `[14, 14, 864]`, with relu
  private let batchNormalization77: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 864]` → `[14, 14, 128]`
  private let conv2d77: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No38: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 896]` → `[14, 14, 896]`, with relu
  private let batchNormalization79: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 896]` → `[14, 14, 128]`
  private let conv2d79: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No39: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 928]` → `[14, 14, 928]`, with relu
  private let batchNormalization81: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 928]` → `[14, 14, 128]`
  private let conv2d81: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No40: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 960]` → `[14, 14, 960]`, with relu
  private let batchNormalization83: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 960]` → `[14, 14, 128]`
  private let conv2d83: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No41: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 992]` → `[14, 14, 992]`, with relu
  private let batchNormalization85: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[14, 14, 992]` → `[14, 14, 128]`
  private let conv2d85: Convolution
  /// `activated_1`: `[14, 14, 128]` → `[14, 14, 32]`
  private let activated1No42: Activated3
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 1024]` → `[14, 14, 1024]`, with relu
  private let batchNormalization87: Affine
  /// Line 34, `conv 512, 1x1, padding: same, bias: false`: `[14, 14, 1024]` → `[14, 14, 512]`
  private let conv2d87: Convolution
  /// Line 30, `avgpool`: `[14, 14, 512]` → `[7, 7, 512]`
  private let averagePooling2d2 = AveragePooling(window: [2, 2], strides: [2, 2])
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 512]` → `[7, 7, 512]`, with relu
  private let batchNormalization88: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 512]` → `[7, 7, 128]`
  private let conv2d88: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No43: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 544]` → `[7, 7, 544]`, with relu
  private let batchNormalization90: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 544]` → `[7, 7, 128]`
  private let conv2d90: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No44: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 576]` → `[7, 7, 576]`, with relu
  private let batchNormalization92: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 576]` → `[7, 7, 128]`
  private let conv2d92: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No45: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 608]` → `[7, 7, 608]`, with relu
  private let batchNormalization94: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 608]` → `[7, 7, 128]`
  private let conv2d94: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No46: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 640]` → `[7, 7, 640]`, with relu
  private let batchNormalization96: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 640]` → `[7, 7, 128]`
  private let conv2d96: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No47: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 672]` → `[7, 7, 672]`, with relu
  private let batchNormalization98: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 672]` → `[7, 7, 128]`
  private let conv2d98: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No48: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 704]` → `[7, 7, 704]`, with relu
  private let batchNormalization100: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 704]` → `[7, 7, 128]`
  private let conv2d100: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No49: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 736]` → `[7, 7, 736]`, with relu
  private let batchNormalization102: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 736]` → `[7, 7, 128]`
  private let conv2d102: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No50: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 768]` → `[7, 7, 768]`, with relu
  private let batchNormalization104: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 768]` → `[7, 7, 128]`
  private let conv2d104: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No51: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 800]` → `[7, 7, 800]`, with relu
  private let batchNormalization106: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 800]` → `[7, 7, 128]`
  private let conv2d106: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No52: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 832]` → `[7, 7, 832]`, with relu
  private let batchNormalization108: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 832]` → `[7, 7, 128]`
  private let conv2d108: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No53: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 864]` → `[7, 7, 864]`, with relu
  private let batchNormalization110: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 864]` → `[7, 7, 128]`
  private let conv2d110: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No54: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 896]` → `[7, 7, 896]`, with relu
  private let batchNormalization112: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 896]` → `[7, 7, 128]`
  private let conv2d112: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No55: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 928]` → `[7, 7, 928]`, with relu
  private let batchNormalization114: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 928]` → `[7, 7, 128]`
  private let conv2d114: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No56: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 960]` → `[7, 7, 960]`, with relu
  private let batchNormalization116: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 960]` → `[7, 7, 128]`
  private let conv2d116: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No57: Activated4
  /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 992]` → `[7, 7, 992]`, with relu
  private let batchNormalization118: Affine
  /// Line 34, `conv 128, 1x1, padding: same, bias: false`: `[7, 7, 992]` → `[7, 7, 128]`
  private let conv2d118: Convolution
  /// `activated_1`: `[7, 7, 128]` → `[7, 7, 32]`
  private let activated1No58: Activated4
  /// Line 15, `batchnorm epsilon: 0.00001001`: `[7, 7, 1024]` → `[7, 7, 1024]`, with relu
  private let batchNormalization120: Affine
  /// Line 16, `globalavgpool`: `[7, 7, 1024]` → `[1024]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 17, `dense 1000`: `[1024]` → `[1000]`
  private let dense: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;batch_normalization;batch_normalization_1;conv2d_1;batch_normalization_2;conv2d_2;\
    batch_normalization_3;conv2d_3;batch_normalization_4;conv2d_4;batch_normalization_5;conv2d_5;\
    batch_normalization_6;conv2d_6;batch_normalization_7;conv2d_7;batch_normalization_8;conv2d_8;\
    batch_normalization_9;conv2d_9;batch_normalization_10;conv2d_10;batch_normalization_11;\
    conv2d_11;batch_normalization_12;conv2d_12;batch_normalization_13;conv2d_13;\
    batch_normalization_14;conv2d_14;batch_normalization_15;conv2d_15;batch_normalization_16;\
    conv2d_16;batch_normalization_17;conv2d_17;batch_normalization_18;conv2d_18;\
    batch_normalization_19;conv2d_19;batch_normalization_20;conv2d_20;batch_normalization_21;\
    conv2d_21;batch_normalization_22;conv2d_22;batch_normalization_23;conv2d_23;\
    batch_normalization_24;conv2d_24;batch_normalization_25;conv2d_25;batch_normalization_26;\
    conv2d_26;batch_normalization_27;conv2d_27;batch_normalization_28;conv2d_28;\
    batch_normalization_29;conv2d_29;batch_normalization_30;conv2d_30;batch_normalization_31;\
    conv2d_31;batch_normalization_32;conv2d_32;batch_normalization_33;conv2d_33;\
    batch_normalization_34;conv2d_34;batch_normalization_35;conv2d_35;batch_normalization_36;\
    conv2d_36;batch_normalization_37;conv2d_37;batch_normalization_38;conv2d_38;\
    batch_normalization_39;conv2d_39;batch_normalization_40;conv2d_40;batch_normalization_41;\
    conv2d_41;batch_normalization_42;conv2d_42;batch_normalization_43;conv2d_43;\
    batch_normalization_44;conv2d_44;batch_normalization_45;conv2d_45;batch_normalization_46;\
    conv2d_46;batch_normalization_47;conv2d_47;batch_normalization_48;conv2d_48;\
    batch_normalization_49;conv2d_49;batch_normalization_50;conv2d_50;batch_normalization_51;\
    conv2d_51;batch_normalization_52;conv2d_52;batch_normalization_53;conv2d_53;\
    batch_normalization_54;conv2d_54;batch_normalization_55;conv2d_55;batch_normalization_56;\
    conv2d_56;batch_normalization_57;conv2d_57;batch_normalization_58;conv2d_58;\
    batch_normalization_59;conv2d_59;batch_normalization_60;conv2d_60;batch_normalization_61;\
    conv2d_61;batch_normalization_62;conv2d_62;batch_normalization_63;conv2d_63;\
    batch_normalization_64;conv2d_64;batch_normalization_65;conv2d_65;batch_normalization_66;\
    conv2d_66;batch_normalization_67;conv2d_67;batch_normalization_68;conv2d_68;\
    batch_normalization_69;conv2d_69;batch_normalization_70;conv2d_70;batch_normalization_71;\
    conv2d_71;batch_normalization_72;conv2d_72;batch_normalization_73;conv2d_73;\
    batch_normalization_74;conv2d_74;batch_normalization_75;conv2d_75;batch_normalization_76;\
    conv2d_76;batch_normalization_77;conv2d_77;batch_normalization_78;conv2d_78;\
    batch_normalization_79;conv2d_79;batch_normalization_80;conv2d_80;batch_normalization_81;\
    conv2d_81;batch_normalization_82;conv2d_82;batch_normalization_83;conv2d_83;\
    batch_normalization_84;conv2d_84;batch_normalization_85;conv2d_85;batch_normalization_86;\
    conv2d_86;batch_normalization_87;conv2d_87;batch_normalization_88;conv2d_88;\
    batch_normalization_89;conv2d_89;batch_normalization_90;conv2d_90;batch_normalization_91;\
    conv2d_91;batch_normalization_92;conv2d_92;batch_normalization_93;conv2d_93;\
    batch_normalization_94;conv2d_94;batch_normalization_95;conv2d_95;batch_normalization_96;\
    conv2d_96;batch_normalization_97;conv2d_97;batch_normalization_98;conv2d_98;\
    batch_normalization_99;conv2d_99;batch_normalization_100;conv2d_100;batch_normalization_101;\
    conv2d_101;batch_normalization_102;conv2d_102;batch_normalization_103;conv2d_103;\
    batch_normalization_104;conv2d_104;batch_normalization_105;conv2d_105;batch_normalization_106;\
    conv2d_106;batch_normalization_107;conv2d_107;batch_normalization_108;conv2d_108;\
    batch_normalization_109;conv2d_109;batch_normalization_110;conv2d_110;batch_normalization_111;\
    conv2d_111;batch_normalization_112;conv2d_112;batch_normalization_113;conv2d_113;\
    batch_normalization_114;conv2d_114;batch_normalization_115;conv2d_115;batch_normalization_116;\
    conv2d_116;batch_normalization_117;conv2d_117;batch_normalization_118;conv2d_118;\
    batch_normalization_119;conv2d_119;batch_normalization_120;dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [7, 7, 3, 64], strides: [2, 2], bias: nil, batchNormalization: .init(epsilon: 1.001e-05),
      activation: .relu)
    batchNormalization1 = layers.batchNormalization(64, epsilon: 1.001e-05, activation: .relu)
    conv2d1 = layers.convolution([1, 1, 64, 128], bias: nil)
    activated1 = Activated(&layers)
    batchNormalization3 = layers.batchNormalization(96, epsilon: 1.001e-05, activation: .relu)
    conv2d3 = layers.convolution([1, 1, 96, 128], bias: nil)
    activated1No2 = Activated(&layers)
    batchNormalization5 = layers.batchNormalization(128, epsilon: 1.001e-05, activation: .relu)
    conv2d5 = layers.convolution([1, 1, 128, 128], bias: nil)
    activated1No3 = Activated(&layers)
    batchNormalization7 = layers.batchNormalization(160, epsilon: 1.001e-05, activation: .relu)
    conv2d7 = layers.convolution([1, 1, 160, 128], bias: nil)
    activated1No4 = Activated(&layers)
    batchNormalization9 = layers.batchNormalization(192, epsilon: 1.001e-05, activation: .relu)
    conv2d9 = layers.convolution([1, 1, 192, 128], bias: nil)
    activated1No5 = Activated(&layers)
    batchNormalization11 = layers.batchNormalization(224, epsilon: 1.001e-05, activation: .relu)
    conv2d11 = layers.convolution([1, 1, 224, 128], bias: nil)
    activated1No6 = Activated(&layers)
    batchNormalization13 = layers.batchNormalization(256, epsilon: 1.001e-05, activation: .relu)
    conv2d13 = layers.convolution([1, 1, 256, 128], bias: nil)
    batchNormalization14 = layers.batchNormalization(128, epsilon: 1.001e-05, activation: .relu)
    conv2d14 = layers.convolution([1, 1, 128, 128], bias: nil)
    activated1No7 = Activated2(&layers)
    batchNormalization16 = layers.batchNormalization(160, epsilon: 1.001e-05, activation: .relu)
    conv2d16 = layers.convolution([1, 1, 160, 128], bias: nil)
    activated1No8 = Activated2(&layers)
    batchNormalization18 = layers.batchNormalization(192, epsilon: 1.001e-05, activation: .relu)
    conv2d18 = layers.convolution([1, 1, 192, 128], bias: nil)
    activated1No9 = Activated2(&layers)
    batchNormalization20 = layers.batchNormalization(224, epsilon: 1.001e-05, activation: .relu)
    conv2d20 = layers.convolution([1, 1, 224, 128], bias: nil)
    activated1No10 = Activated2(&layers)
    batchNormalization22 = layers.batchNormalization(256, epsilon: 1.001e-05, activation: .relu)
    conv2d22 = layers.convolution([1, 1, 256, 128], bias: nil)
    activated1No11 = Activated2(&layers)
    batchNormalization24 = layers.batchNormalization(288, epsilon: 1.001e-05, activation: .relu)
    conv2d24 = layers.convolution([1, 1, 288, 128], bias: nil)
    activated1No12 = Activated2(&layers)
    batchNormalization26 = layers.batchNormalization(320, epsilon: 1.001e-05, activation: .relu)
    conv2d26 = layers.convolution([1, 1, 320, 128], bias: nil)
    activated1No13 = Activated2(&layers)
    batchNormalization28 = layers.batchNormalization(352, epsilon: 1.001e-05, activation: .relu)
    conv2d28 = layers.convolution([1, 1, 352, 128], bias: nil)
    activated1No14 = Activated2(&layers)
    batchNormalization30 = layers.batchNormalization(384, epsilon: 1.001e-05, activation: .relu)
    conv2d30 = layers.convolution([1, 1, 384, 128], bias: nil)
    activated1No15 = Activated2(&layers)
    batchNormalization32 = layers.batchNormalization(416, epsilon: 1.001e-05, activation: .relu)
    conv2d32 = layers.convolution([1, 1, 416, 128], bias: nil)
    activated1No16 = Activated2(&layers)
    batchNormalization34 = layers.batchNormalization(448, epsilon: 1.001e-05, activation: .relu)
    conv2d34 = layers.convolution([1, 1, 448, 128], bias: nil)
    activated1No17 = Activated2(&layers)
    batchNormalization36 = layers.batchNormalization(480, epsilon: 1.001e-05, activation: .relu)
    conv2d36 = layers.convolution([1, 1, 480, 128], bias: nil)
    activated1No18 = Activated2(&layers)
    batchNormalization38 = layers.batchNormalization(512, epsilon: 1.001e-05, activation: .relu)
    conv2d38 = layers.convolution([1, 1, 512, 256], bias: nil)
    batchNormalization39 = layers.batchNormalization(256, epsilon: 1.001e-05, activation: .relu)
    conv2d39 = layers.convolution([1, 1, 256, 128], bias: nil)
    activated1No19 = Activated3(&layers)
    batchNormalization41 = layers.batchNormalization(288, epsilon: 1.001e-05, activation: .relu)
    conv2d41 = layers.convolution([1, 1, 288, 128], bias: nil)
    activated1No20 = Activated3(&layers)
    batchNormalization43 = layers.batchNormalization(320, epsilon: 1.001e-05, activation: .relu)
    conv2d43 = layers.convolution([1, 1, 320, 128], bias: nil)
    activated1No21 = Activated3(&layers)
    batchNormalization45 = layers.batchNormalization(352, epsilon: 1.001e-05, activation: .relu)
    conv2d45 = layers.convolution([1, 1, 352, 128], bias: nil)
    activated1No22 = Activated3(&layers)
    batchNormalization47 = layers.batchNormalization(384, epsilon: 1.001e-05, activation: .relu)
    conv2d47 = layers.convolution([1, 1, 384, 128], bias: nil)
    activated1No23 = Activated3(&layers)
    batchNormalization49 = layers.batchNormalization(416, epsilon: 1.001e-05, activation: .relu)
    conv2d49 = layers.convolution([1, 1, 416, 128], bias: nil)
    activated1No24 = Activated3(&layers)
    batchNormalization51 = layers.batchNormalization(448, epsilon: 1.001e-05, activation: .relu)
    conv2d51 = layers.convolution([1, 1, 448, 128], bias: nil)
    activated1No25 = Activated3(&layers)
    batchNormalization53 = layers.batchNormalization(480, epsilon: 1.001e-05, activation: .relu)
    conv2d53 = layers.convolution([1, 1, 480, 128], bias: nil)
    activated1No26 = Activated3(&layers)
    batchNormalization55 = layers.batchNormalization(512, epsilon: 1.001e-05, activation: .relu)
    conv2d55 = layers.convolution([1, 1, 512, 128], bias: nil)
    activated1No27 = Activated3(&layers)
    batchNormalization57 = layers.batchNormalization(544, epsilon: 1.001e-05, activation: .relu)
    conv2d57 = layers.convolution([1, 1, 544, 128], bias: nil)
    activated1No28 = Activated3(&layers)
    batchNormalization59 = layers.batchNormalization(576, epsilon: 1.001e-05, activation: .relu)
    conv2d59 = layers.convolution([1, 1, 576, 128], bias: nil)
    activated1No29 = Activated3(&layers)
    batchNormalization61 = layers.batchNormalization(608, epsilon: 1.001e-05, activation: .relu)
    conv2d61 = layers.convolution([1, 1, 608, 128], bias: nil)
    activated1No30 = Activated3(&layers)
    batchNormalization63 = layers.batchNormalization(640, epsilon: 1.001e-05, activation: .relu)
    conv2d63 = layers.convolution([1, 1, 640, 128], bias: nil)
    activated1No31 = Activated3(&layers)
    batchNormalization65 = layers.batchNormalization(672, epsilon: 1.001e-05, activation: .relu)
    conv2d65 = layers.convolution([1, 1, 672, 128], bias: nil)
    activated1No32 = Activated3(&layers)
    batchNormalization67 = layers.batchNormalization(704, epsilon: 1.001e-05, activation: .relu)
    conv2d67 = layers.convolution([1, 1, 704, 128], bias: nil)
    activated1No33 = Activated3(&layers)
    batchNormalization69 = layers.batchNormalization(736, epsilon: 1.001e-05, activation: .relu)
    conv2d69 = layers.convolution([1, 1, 736, 128], bias: nil)
    activated1No34 = Activated3(&layers)
    batchNormalization71 = layers.batchNormalization(768, epsilon: 1.001e-05, activation: .relu)
    conv2d71 = layers.convolution([1, 1, 768, 128], bias: nil)
    activated1No35 = Activated3(&layers)
    batchNormalization73 = layers.batchNormalization(800, epsilon: 1.001e-05, activation: .relu)
    conv2d73 = layers.convolution([1, 1, 800, 128], bias: nil)
    activated1No36 = Activated3(&layers)
    batchNormalization75 = layers.batchNormalization(832, epsilon: 1.001e-05, activation: .relu)
    conv2d75 = layers.convolution([1, 1, 832, 128], bias: nil)
    activated1No37 = Activated3(&layers)
    batchNormalization77 = layers.batchNormalization(864, epsilon: 1.001e-05, activation: .relu)
    conv2d77 = layers.convolution([1, 1, 864, 128], bias: nil)
    activated1No38 = Activated3(&layers)
    batchNormalization79 = layers.batchNormalization(896, epsilon: 1.001e-05, activation: .relu)
    conv2d79 = layers.convolution([1, 1, 896, 128], bias: nil)
    activated1No39 = Activated3(&layers)
    batchNormalization81 = layers.batchNormalization(928, epsilon: 1.001e-05, activation: .relu)
    conv2d81 = layers.convolution([1, 1, 928, 128], bias: nil)
    activated1No40 = Activated3(&layers)
    batchNormalization83 = layers.batchNormalization(960, epsilon: 1.001e-05, activation: .relu)
    conv2d83 = layers.convolution([1, 1, 960, 128], bias: nil)
    activated1No41 = Activated3(&layers)
    batchNormalization85 = layers.batchNormalization(992, epsilon: 1.001e-05, activation: .relu)
    conv2d85 = layers.convolution([1, 1, 992, 128], bias: nil)
    activated1No42 = Activated3(&layers)
    batchNormalization87 = layers.batchNormalization(1024, epsilon: 1.001e-05, activation: .relu)
    conv2d87 = layers.convolution([1, 1, 1024, 512], bias: nil)
    batchNormalization88 = layers.batchNormalization(512, epsilon: 1.001e-05, activation: .relu)
    conv2d88 = layers.convolution([1, 1, 512, 128], bias: nil)
    activated1No43 = Activated4(&layers)
    batchNormalization90 = layers.batchNormalization(544, epsilon: 1.001e-05, activation: .relu)
    conv2d90 = layers.convolution([1, 1, 544, 128], bias: nil)
    activated1No44 = Activated4(&layers)
    batchNormalization92 = layers.batchNormalization(576, epsilon: 1.001e-05, activation: .relu)
    conv2d92 = layers.convolution([1, 1, 576, 128], bias: nil)
    activated1No45 = Activated4(&layers)
    batchNormalization94 = layers.batchNormalization(608, epsilon: 1.001e-05, activation: .relu)
    conv2d94 = layers.convolution([1, 1, 608, 128], bias: nil)
    activated1No46 = Activated4(&layers)
    batchNormalization96 = layers.batchNormalization(640, epsilon: 1.001e-05, activation: .relu)
    conv2d96 = layers.convolution([1, 1, 640, 128], bias: nil)
    activated1No47 = Activated4(&layers)
    batchNormalization98 = layers.batchNormalization(672, epsilon: 1.001e-05, activation: .relu)
    conv2d98 = layers.convolution([1, 1, 672, 128], bias: nil)
    activated1No48 = Activated4(&layers)
    batchNormalization100 = layers.batchNormalization(704, epsilon: 1.001e-05, activation: .relu)
    conv2d100 = layers.convolution([1, 1, 704, 128], bias: nil)
    activated1No49 = Activated4(&layers)
    batchNormalization102 = layers.batchNormalization(736, epsilon: 1.001e-05, activation: .relu)
    conv2d102 = layers.convolution([1, 1, 736, 128], bias: nil)
    activated1No50 = Activated4(&layers)
    batchNormalization104 = layers.batchNormalization(768, epsilon: 1.001e-05, activation: .relu)
    conv2d104 = layers.convolution([1, 1, 768, 128], bias: nil)
    activated1No51 = Activated4(&layers)
    batchNormalization106 = layers.batchNormalization(800, epsilon: 1.001e-05, activation: .relu)
    conv2d106 = layers.convolution([1, 1, 800, 128], bias: nil)
    activated1No52 = Activated4(&layers)
    batchNormalization108 = layers.batchNormalization(832, epsilon: 1.001e-05, activation: .relu)
    conv2d108 = layers.convolution([1, 1, 832, 128], bias: nil)
    activated1No53 = Activated4(&layers)
    batchNormalization110 = layers.batchNormalization(864, epsilon: 1.001e-05, activation: .relu)
    conv2d110 = layers.convolution([1, 1, 864, 128], bias: nil)
    activated1No54 = Activated4(&layers)
    batchNormalization112 = layers.batchNormalization(896, epsilon: 1.001e-05, activation: .relu)
    conv2d112 = layers.convolution([1, 1, 896, 128], bias: nil)
    activated1No55 = Activated4(&layers)
    batchNormalization114 = layers.batchNormalization(928, epsilon: 1.001e-05, activation: .relu)
    conv2d114 = layers.convolution([1, 1, 928, 128], bias: nil)
    activated1No56 = Activated4(&layers)
    batchNormalization116 = layers.batchNormalization(960, epsilon: 1.001e-05, activation: .relu)
    conv2d116 = layers.convolution([1, 1, 960, 128], bias: nil)
    activated1No57 = Activated4(&layers)
    batchNormalization118 = layers.batchNormalization(992, epsilon: 1.001e-05, activation: .relu)
    conv2d118 = layers.convolution([1, 1, 992, 128], bias: nil)
    activated1No58 = Activated4(&layers)
    batchNormalization120 = layers.batchNormalization(1024, epsilon: 1.001e-05, activation: .relu)
    dense = layers.dense(1024, 1000)
    engine = Engine(count: 2_035_968, threads: threads)
    try layers.finish()
  }

  /// Computes `[1000]` of `[224, 224, 3]`.
  public func callAsFunction(_ input: Feature<224, 224, 3>) throws(RunError) -> Vector<1000> {
    var output = Vector<1000>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<224, 224, 3>, into output: inout Vector<1000>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 831744, 224, 224, 3, border: .image(3))
      t0.load(input)
      let t1 = t0.expanded(by: .image(3))
      let t2 = memory.view(at: 0, 112, 112, 64, border: .image(1))
      conv2d(t1, into: t2, memory)
      let t3 = t2.expanded(by: .image(1))
      let t4 = memory.view(at: 831744, 56, 56, 256)
      let t5 = t4.channels(from: 0, count: 224)
      let t6 = t5.channels(from: 0, count: 192)
      let t7 = t6.channels(from: 0, count: 160)
      let t8 = t7.channels(from: 0, count: 128)
      let t9 = t8.channels(from: 0, count: 96)
      let t10 = t9.channels(from: 0, count: 64)
      maxPooling2d(t3, into: t10, memory)
      let t11 = memory.view(at: 0, 56, 56, 64)
      batchNormalization1(t10, into: t11, memory)
      let t12 = memory.view(at: 1_634_560, 56, 56, 128)
      conv2d1(t11, into: t12, memory)
      let t13 = t9.channels(from: 64, count: 32)
      activated1(t12, into: t13, memory.part(at: 0))
      let t14 = memory.view(at: 0, 56, 56, 96)
      batchNormalization3(t9, into: t14, memory)
      let t15 = memory.view(at: 1_634_560, 56, 56, 128)
      conv2d3(t14, into: t15, memory)
      let t16 = t8.channels(from: 96, count: 32)
      activated1No2(t15, into: t16, memory.part(at: 0))
      let t17 = memory.view(at: 0, 56, 56, 128)
      batchNormalization5(t8, into: t17, memory)
      let t18 = memory.view(at: 1_634_560, 56, 56, 128)
      conv2d5(t17, into: t18, memory)
      let t19 = t7.channels(from: 128, count: 32)
      activated1No3(t18, into: t19, memory.part(at: 0))
      let t20 = memory.view(at: 0, 56, 56, 160)
      batchNormalization7(t7, into: t20, memory)
      let t21 = memory.view(at: 1_634_560, 56, 56, 128)
      conv2d7(t20, into: t21, memory)
      let t22 = t6.channels(from: 160, count: 32)
      activated1No4(t21, into: t22, memory.part(at: 0))
      let t23 = memory.view(at: 0, 56, 56, 192)
      batchNormalization9(t6, into: t23, memory)
      let t24 = memory.view(at: 1_634_560, 56, 56, 128)
      conv2d9(t23, into: t24, memory)
      let t25 = t5.channels(from: 192, count: 32)
      activated1No5(t24, into: t25, memory.part(at: 0))
      let t26 = memory.view(at: 0, 56, 56, 224)
      batchNormalization11(t5, into: t26, memory)
      let t27 = memory.view(at: 1_634_560, 56, 56, 128)
      conv2d11(t26, into: t27, memory)
      let t28 = t4.channels(from: 224, count: 32)
      activated1No6(t27, into: t28, memory.part(at: 0))
      batchNormalization13(t4, into: t4, memory)
      let t29 = memory.view(at: 0, 56, 56, 128)
      conv2d13(t4, into: t29, memory)
      let t30 = memory.view(at: 401408, 28, 28, 512)
      let t31 = t30.channels(from: 0, count: 480)
      let t32 = t31.channels(from: 0, count: 448)
      let t33 = t32.channels(from: 0, count: 416)
      let t34 = t33.channels(from: 0, count: 384)
      let t35 = t34.channels(from: 0, count: 352)
      let t36 = t35.channels(from: 0, count: 320)
      let t37 = t36.channels(from: 0, count: 288)
      let t38 = t37.channels(from: 0, count: 256)
      let t39 = t38.channels(from: 0, count: 224)
      let t40 = t39.channels(from: 0, count: 192)
      let t41 = t40.channels(from: 0, count: 160)
      let t42 = t41.channels(from: 0, count: 128)
      averagePooling2d(t29, into: t42, memory)
      let t43 = memory.view(at: 0, 28, 28, 128)
      batchNormalization14(t42, into: t43, memory)
      let t44 = memory.view(at: 115200, 28, 28, 128)
      conv2d14(t43, into: t44, memory)
      let t45 = t41.channels(from: 128, count: 32)
      activated1No7(t44, into: t45, memory.part(at: 0))
      let t46 = memory.view(at: 0, 28, 28, 160)
      batchNormalization16(t41, into: t46, memory)
      let t47 = memory.view(at: 125440, 28, 28, 128)
      conv2d16(t46, into: t47, memory)
      let t48 = t40.channels(from: 160, count: 32)
      activated1No8(t47, into: t48, memory.part(at: 0))
      let t49 = memory.view(at: 0, 28, 28, 192)
      batchNormalization18(t40, into: t49, memory)
      let t50 = memory.view(at: 150528, 28, 28, 128)
      conv2d18(t49, into: t50, memory)
      let t51 = t39.channels(from: 192, count: 32)
      activated1No9(t50, into: t51, memory.part(at: 0))
      let t52 = memory.view(at: 0, 28, 28, 224)
      batchNormalization20(t39, into: t52, memory)
      let t53 = memory.view(at: 175616, 28, 28, 128)
      conv2d20(t52, into: t53, memory)
      let t54 = t38.channels(from: 224, count: 32)
      activated1No10(t53, into: t54, memory.part(at: 0))
      let t55 = memory.view(at: 0, 28, 28, 256)
      batchNormalization22(t38, into: t55, memory)
      let t56 = memory.view(at: 200704, 28, 28, 128)
      conv2d22(t55, into: t56, memory)
      let t57 = t37.channels(from: 256, count: 32)
      activated1No11(t56, into: t57, memory.part(at: 0))
      let t58 = memory.view(at: 0, 28, 28, 288)
      batchNormalization24(t37, into: t58, memory)
      let t59 = memory.view(at: 225792, 28, 28, 128)
      conv2d24(t58, into: t59, memory)
      let t60 = t36.channels(from: 288, count: 32)
      activated1No12(t59, into: t60, memory.part(at: 0))
      let t61 = memory.view(at: 0, 28, 28, 320)
      batchNormalization26(t36, into: t61, memory)
      let t62 = memory.view(at: 250880, 28, 28, 128)
      conv2d26(t61, into: t62, memory)
      let t63 = t35.channels(from: 320, count: 32)
      activated1No13(t62, into: t63, memory.part(at: 0))
      let t64 = memory.view(at: 0, 28, 28, 352)
      batchNormalization28(t35, into: t64, memory)
      let t65 = memory.view(at: 275968, 28, 28, 128)
      conv2d28(t64, into: t65, memory)
      let t66 = t34.channels(from: 352, count: 32)
      activated1No14(t65, into: t66, memory.part(at: 0))
      let t67 = memory.view(at: 0, 28, 28, 384)
      batchNormalization30(t34, into: t67, memory)
      let t68 = memory.view(at: 301056, 28, 28, 128)
      conv2d30(t67, into: t68, memory)
      let t69 = t33.channels(from: 384, count: 32)
      activated1No15(t68, into: t69, memory.part(at: 0))
      let t70 = memory.view(at: 0, 28, 28, 416)
      batchNormalization32(t33, into: t70, memory)
      let t71 = memory.view(at: 802816, 28, 28, 128)
      conv2d32(t70, into: t71, memory)
      let t72 = t32.channels(from: 416, count: 32)
      activated1No16(t71, into: t72, memory.part(at: 0))
      let t73 = memory.view(at: 0, 28, 28, 448)
      batchNormalization34(t32, into: t73, memory)
      let t74 = memory.view(at: 802816, 28, 28, 128)
      conv2d34(t73, into: t74, memory)
      let t75 = t31.channels(from: 448, count: 32)
      activated1No17(t74, into: t75, memory.part(at: 0))
      let t76 = memory.view(at: 0, 28, 28, 480)
      batchNormalization36(t31, into: t76, memory)
      let t77 = memory.view(at: 802816, 28, 28, 128)
      conv2d36(t76, into: t77, memory)
      let t78 = t30.channels(from: 480, count: 32)
      activated1No18(t77, into: t78, memory.part(at: 0))
      batchNormalization38(t30, into: t30, memory)
      let t79 = memory.view(at: 0, 28, 28, 256)
      conv2d38(t30, into: t79, memory)
      let t80 = memory.view(at: 200704, 14, 14, 1024)
      let t81 = t80.channels(from: 0, count: 992)
      let t82 = t81.channels(from: 0, count: 960)
      let t83 = t82.channels(from: 0, count: 928)
      let t84 = t83.channels(from: 0, count: 896)
      let t85 = t84.channels(from: 0, count: 864)
      let t86 = t85.channels(from: 0, count: 832)
      let t87 = t86.channels(from: 0, count: 800)
      let t88 = t87.channels(from: 0, count: 768)
      let t89 = t88.channels(from: 0, count: 736)
      let t90 = t89.channels(from: 0, count: 704)
      let t91 = t90.channels(from: 0, count: 672)
      let t92 = t91.channels(from: 0, count: 640)
      let t93 = t92.channels(from: 0, count: 608)
      let t94 = t93.channels(from: 0, count: 576)
      let t95 = t94.channels(from: 0, count: 544)
      let t96 = t95.channels(from: 0, count: 512)
      let t97 = t96.channels(from: 0, count: 480)
      let t98 = t97.channels(from: 0, count: 448)
      let t99 = t98.channels(from: 0, count: 416)
      let t100 = t99.channels(from: 0, count: 384)
      let t101 = t100.channels(from: 0, count: 352)
      let t102 = t101.channels(from: 0, count: 320)
      let t103 = t102.channels(from: 0, count: 288)
      let t104 = t103.channels(from: 0, count: 256)
      averagePooling2d1(t79, into: t104, memory)
      let t105 = memory.view(at: 0, 14, 14, 256)
      batchNormalization39(t104, into: t105, memory)
      let t106 = memory.view(at: 50176, 14, 14, 128)
      conv2d39(t105, into: t106, memory)
      let t107 = t103.channels(from: 256, count: 32)
      activated1No19(t106, into: t107, memory.part(at: 0))
      let t108 = memory.view(at: 0, 14, 14, 288)
      batchNormalization41(t103, into: t108, memory)
      let t109 = memory.view(at: 56448, 14, 14, 128)
      conv2d41(t108, into: t109, memory)
      let t110 = t102.channels(from: 288, count: 32)
      activated1No20(t109, into: t110, memory.part(at: 0))
      let t111 = memory.view(at: 0, 14, 14, 320)
      batchNormalization43(t102, into: t111, memory)
      let t112 = memory.view(at: 62720, 14, 14, 128)
      conv2d43(t111, into: t112, memory)
      let t113 = t101.channels(from: 320, count: 32)
      activated1No21(t112, into: t113, memory.part(at: 0))
      let t114 = memory.view(at: 0, 14, 14, 352)
      batchNormalization45(t101, into: t114, memory)
      let t115 = memory.view(at: 68992, 14, 14, 128)
      conv2d45(t114, into: t115, memory)
      let t116 = t100.channels(from: 352, count: 32)
      activated1No22(t115, into: t116, memory.part(at: 0))
      let t117 = memory.view(at: 0, 14, 14, 384)
      batchNormalization47(t100, into: t117, memory)
      let t118 = memory.view(at: 75264, 14, 14, 128)
      conv2d47(t117, into: t118, memory)
      let t119 = t99.channels(from: 384, count: 32)
      activated1No23(t118, into: t119, memory.part(at: 0))
      let t120 = memory.view(at: 0, 14, 14, 416)
      batchNormalization49(t99, into: t120, memory)
      let t121 = memory.view(at: 81536, 14, 14, 128)
      conv2d49(t120, into: t121, memory)
      let t122 = t98.channels(from: 416, count: 32)
      activated1No24(t121, into: t122, memory.part(at: 0))
      let t123 = memory.view(at: 0, 14, 14, 448)
      batchNormalization51(t98, into: t123, memory)
      let t124 = memory.view(at: 87808, 14, 14, 128)
      conv2d51(t123, into: t124, memory)
      let t125 = t97.channels(from: 448, count: 32)
      activated1No25(t124, into: t125, memory.part(at: 0))
      let t126 = memory.view(at: 0, 14, 14, 480)
      batchNormalization53(t97, into: t126, memory)
      let t127 = memory.view(at: 94080, 14, 14, 128)
      conv2d53(t126, into: t127, memory)
      let t128 = t96.channels(from: 480, count: 32)
      activated1No26(t127, into: t128, memory.part(at: 0))
      let t129 = memory.view(at: 0, 14, 14, 512)
      batchNormalization55(t96, into: t129, memory)
      let t130 = memory.view(at: 100352, 14, 14, 128)
      conv2d55(t129, into: t130, memory)
      let t131 = t95.channels(from: 512, count: 32)
      activated1No27(t130, into: t131, memory.part(at: 0))
      let t132 = memory.view(at: 0, 14, 14, 544)
      batchNormalization57(t95, into: t132, memory)
      let t133 = memory.view(at: 106624, 14, 14, 128)
      conv2d57(t132, into: t133, memory)
      let t134 = t94.channels(from: 544, count: 32)
      activated1No28(t133, into: t134, memory.part(at: 0))
      let t135 = memory.view(at: 0, 14, 14, 576)
      batchNormalization59(t94, into: t135, memory)
      let t136 = memory.view(at: 112896, 14, 14, 128)
      conv2d59(t135, into: t136, memory)
      let t137 = t93.channels(from: 576, count: 32)
      activated1No29(t136, into: t137, memory.part(at: 0))
      let t138 = memory.view(at: 0, 14, 14, 608)
      batchNormalization61(t93, into: t138, memory)
      let t139 = memory.view(at: 119168, 14, 14, 128)
      conv2d61(t138, into: t139, memory)
      let t140 = t92.channels(from: 608, count: 32)
      activated1No30(t139, into: t140, memory.part(at: 0))
      let t141 = memory.view(at: 0, 14, 14, 640)
      batchNormalization63(t92, into: t141, memory)
      let t142 = memory.view(at: 125440, 14, 14, 128)
      conv2d63(t141, into: t142, memory)
      let t143 = t91.channels(from: 640, count: 32)
      activated1No31(t142, into: t143, memory.part(at: 0))
      let t144 = memory.view(at: 0, 14, 14, 672)
      batchNormalization65(t91, into: t144, memory)
      let t145 = memory.view(at: 131712, 14, 14, 128)
      conv2d65(t144, into: t145, memory)
      let t146 = t90.channels(from: 672, count: 32)
      activated1No32(t145, into: t146, memory.part(at: 0))
      let t147 = memory.view(at: 0, 14, 14, 704)
      batchNormalization67(t90, into: t147, memory)
      let t148 = memory.view(at: 137984, 14, 14, 128)
      conv2d67(t147, into: t148, memory)
      let t149 = t89.channels(from: 704, count: 32)
      activated1No33(t148, into: t149, memory.part(at: 0))
      let t150 = memory.view(at: 0, 14, 14, 736)
      batchNormalization69(t89, into: t150, memory)
      let t151 = memory.view(at: 144256, 14, 14, 128)
      conv2d69(t150, into: t151, memory)
      let t152 = t88.channels(from: 736, count: 32)
      activated1No34(t151, into: t152, memory.part(at: 0))
      let t153 = memory.view(at: 0, 14, 14, 768)
      batchNormalization71(t88, into: t153, memory)
      let t154 = memory.view(at: 150528, 14, 14, 128)
      conv2d71(t153, into: t154, memory)
      let t155 = t87.channels(from: 768, count: 32)
      activated1No35(t154, into: t155, memory.part(at: 0))
      let t156 = memory.view(at: 0, 14, 14, 800)
      batchNormalization73(t87, into: t156, memory)
      let t157 = memory.view(at: 156800, 14, 14, 128)
      conv2d73(t156, into: t157, memory)
      let t158 = t86.channels(from: 800, count: 32)
      activated1No36(t157, into: t158, memory.part(at: 0))
      let t159 = memory.view(at: 0, 14, 14, 832)
      batchNormalization75(t86, into: t159, memory)
      let t160 = memory.view(at: 163072, 14, 14, 128)
      conv2d75(t159, into: t160, memory)
      let t161 = t85.channels(from: 832, count: 32)
      activated1No37(t160, into: t161, memory.part(at: 0))
      let t162 = memory.view(at: 0, 14, 14, 864)
      batchNormalization77(t85, into: t162, memory)
      let t163 = memory.view(at: 169344, 14, 14, 128)
      conv2d77(t162, into: t163, memory)
      let t164 = t84.channels(from: 864, count: 32)
      activated1No38(t163, into: t164, memory.part(at: 0))
      let t165 = memory.view(at: 0, 14, 14, 896)
      batchNormalization79(t84, into: t165, memory)
      let t166 = memory.view(at: 175616, 14, 14, 128)
      conv2d79(t165, into: t166, memory)
      let t167 = t83.channels(from: 896, count: 32)
      activated1No39(t166, into: t167, memory.part(at: 0))
      let t168 = memory.view(at: 0, 14, 14, 928)
      batchNormalization81(t83, into: t168, memory)
      let t169 = memory.view(at: 401408, 14, 14, 128)
      conv2d81(t168, into: t169, memory)
      let t170 = t82.channels(from: 928, count: 32)
      activated1No40(t169, into: t170, memory.part(at: 0))
      let t171 = memory.view(at: 0, 14, 14, 960)
      batchNormalization83(t82, into: t171, memory)
      let t172 = memory.view(at: 401408, 14, 14, 128)
      conv2d83(t171, into: t172, memory)
      let t173 = t81.channels(from: 960, count: 32)
      activated1No41(t172, into: t173, memory.part(at: 0))
      let t174 = memory.view(at: 0, 14, 14, 992)
      batchNormalization85(t81, into: t174, memory)
      let t175 = memory.view(at: 401408, 14, 14, 128)
      conv2d85(t174, into: t175, memory)
      let t176 = t80.channels(from: 992, count: 32)
      activated1No42(t175, into: t176, memory.part(at: 0))
      batchNormalization87(t80, into: t80, memory)
      let t177 = memory.view(at: 0, 14, 14, 512)
      conv2d87(t80, into: t177, memory)
      let t178 = memory.view(at: 100352, 7, 7, 1024)
      let t179 = t178.channels(from: 0, count: 992)
      let t180 = t179.channels(from: 0, count: 960)
      let t181 = t180.channels(from: 0, count: 928)
      let t182 = t181.channels(from: 0, count: 896)
      let t183 = t182.channels(from: 0, count: 864)
      let t184 = t183.channels(from: 0, count: 832)
      let t185 = t184.channels(from: 0, count: 800)
      let t186 = t185.channels(from: 0, count: 768)
      let t187 = t186.channels(from: 0, count: 736)
      let t188 = t187.channels(from: 0, count: 704)
      let t189 = t188.channels(from: 0, count: 672)
      let t190 = t189.channels(from: 0, count: 640)
      let t191 = t190.channels(from: 0, count: 608)
      let t192 = t191.channels(from: 0, count: 576)
      let t193 = t192.channels(from: 0, count: 544)
      let t194 = t193.channels(from: 0, count: 512)
      averagePooling2d2(t177, into: t194, memory)
      let t195 = memory.view(at: 0, 7, 7, 512)
      batchNormalization88(t194, into: t195, memory)
      let t196 = memory.view(at: 25088, 7, 7, 128)
      conv2d88(t195, into: t196, memory)
      let t197 = t193.channels(from: 512, count: 32)
      activated1No43(t196, into: t197, memory.part(at: 0))
      let t198 = memory.view(at: 0, 7, 7, 544)
      batchNormalization90(t193, into: t198, memory)
      let t199 = memory.view(at: 26656, 7, 7, 128)
      conv2d90(t198, into: t199, memory)
      let t200 = t192.channels(from: 544, count: 32)
      activated1No44(t199, into: t200, memory.part(at: 0))
      let t201 = memory.view(at: 0, 7, 7, 576)
      batchNormalization92(t192, into: t201, memory)
      let t202 = memory.view(at: 28224, 7, 7, 128)
      conv2d92(t201, into: t202, memory)
      let t203 = t191.channels(from: 576, count: 32)
      activated1No45(t202, into: t203, memory.part(at: 0))
      let t204 = memory.view(at: 0, 7, 7, 608)
      batchNormalization94(t191, into: t204, memory)
      let t205 = memory.view(at: 29792, 7, 7, 128)
      conv2d94(t204, into: t205, memory)
      let t206 = t190.channels(from: 608, count: 32)
      activated1No46(t205, into: t206, memory.part(at: 0))
      let t207 = memory.view(at: 0, 7, 7, 640)
      batchNormalization96(t190, into: t207, memory)
      let t208 = memory.view(at: 31360, 7, 7, 128)
      conv2d96(t207, into: t208, memory)
      let t209 = t189.channels(from: 640, count: 32)
      activated1No47(t208, into: t209, memory.part(at: 0))
      let t210 = memory.view(at: 0, 7, 7, 672)
      batchNormalization98(t189, into: t210, memory)
      let t211 = memory.view(at: 32928, 7, 7, 128)
      conv2d98(t210, into: t211, memory)
      let t212 = t188.channels(from: 672, count: 32)
      activated1No48(t211, into: t212, memory.part(at: 0))
      let t213 = memory.view(at: 0, 7, 7, 704)
      batchNormalization100(t188, into: t213, memory)
      let t214 = memory.view(at: 34496, 7, 7, 128)
      conv2d100(t213, into: t214, memory)
      let t215 = t187.channels(from: 704, count: 32)
      activated1No49(t214, into: t215, memory.part(at: 0))
      let t216 = memory.view(at: 0, 7, 7, 736)
      batchNormalization102(t187, into: t216, memory)
      let t217 = memory.view(at: 36064, 7, 7, 128)
      conv2d102(t216, into: t217, memory)
      let t218 = t186.channels(from: 736, count: 32)
      activated1No50(t217, into: t218, memory.part(at: 0))
      let t219 = memory.view(at: 0, 7, 7, 768)
      batchNormalization104(t186, into: t219, memory)
      let t220 = memory.view(at: 37632, 7, 7, 128)
      conv2d104(t219, into: t220, memory)
      let t221 = t185.channels(from: 768, count: 32)
      activated1No51(t220, into: t221, memory.part(at: 0))
      let t222 = memory.view(at: 0, 7, 7, 800)
      batchNormalization106(t185, into: t222, memory)
      let t223 = memory.view(at: 39200, 7, 7, 128)
      conv2d106(t222, into: t223, memory)
      let t224 = t184.channels(from: 800, count: 32)
      activated1No52(t223, into: t224, memory.part(at: 0))
      let t225 = memory.view(at: 0, 7, 7, 832)
      batchNormalization108(t184, into: t225, memory)
      let t226 = memory.view(at: 40768, 7, 7, 128)
      conv2d108(t225, into: t226, memory)
      let t227 = t183.channels(from: 832, count: 32)
      activated1No53(t226, into: t227, memory.part(at: 0))
      let t228 = memory.view(at: 0, 7, 7, 864)
      batchNormalization110(t183, into: t228, memory)
      let t229 = memory.view(at: 42336, 7, 7, 128)
      conv2d110(t228, into: t229, memory)
      let t230 = t182.channels(from: 864, count: 32)
      activated1No54(t229, into: t230, memory.part(at: 0))
      let t231 = memory.view(at: 0, 7, 7, 896)
      batchNormalization112(t182, into: t231, memory)
      let t232 = memory.view(at: 43904, 7, 7, 128)
      conv2d112(t231, into: t232, memory)
      let t233 = t181.channels(from: 896, count: 32)
      activated1No55(t232, into: t233, memory.part(at: 0))
      let t234 = memory.view(at: 0, 7, 7, 928)
      batchNormalization114(t181, into: t234, memory)
      let t235 = memory.view(at: 45472, 7, 7, 128)
      conv2d114(t234, into: t235, memory)
      let t236 = t180.channels(from: 928, count: 32)
      activated1No56(t235, into: t236, memory.part(at: 0))
      let t237 = memory.view(at: 0, 7, 7, 960)
      batchNormalization116(t180, into: t237, memory)
      let t238 = memory.view(at: 47040, 7, 7, 128)
      conv2d116(t237, into: t238, memory)
      let t239 = t179.channels(from: 960, count: 32)
      activated1No57(t238, into: t239, memory.part(at: 0))
      let t240 = memory.view(at: 0, 7, 7, 992)
      batchNormalization118(t179, into: t240, memory)
      let t241 = memory.view(at: 48608, 7, 7, 128)
      conv2d118(t240, into: t241, memory)
      let t242 = t178.channels(from: 992, count: 32)
      activated1No58(t241, into: t242, memory.part(at: 0))
      batchNormalization120(t178, into: t178, memory)
      let t243 = memory.view(at: 0, 1024)
      globalAveragePooling2d(t178, into: t243, memory)
      let t244 = memory.view(at: 1024, 1000)
      dense(t243, into: t244, memory)
      output.store(t244)
    }
  }
}

extension DenseNet {
  /// `activated 32, [3, 3]`: `[56, 56, 128]` → `[56, 56, 32]`
  fileprivate struct Activated: Sendable {
    /// Line 34, `batchnorm epsilon: 0.00001001`: `[56, 56, 128]` → `[56, 56, 128]`, with relu
    private let batchNormalization: Affine
    /// Line 34, `conv 32, 3x3, padding: same, bias: false`: `[56, 56, 128]` → `[56, 56, 32]`
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      batchNormalization = layers.batchNormalization(128, epsilon: 1.001e-05, activation: .relu)
      conv2d = layers.convolution([3, 3, 128, 32], padding: .explicit(.image(1)), bias: nil)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 56, 56, 128, border: .image(1))
      batchNormalization(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}

extension DenseNet {
  /// `activated 32, [3, 3]`: `[28, 28, 128]` → `[28, 28, 32]`
  fileprivate struct Activated2: Sendable {
    /// Line 34, `batchnorm epsilon: 0.00001001`: `[28, 28, 128]` → `[28, 28, 128]`, with relu
    private let batchNormalization: Affine
    /// Line 34, `conv 32, 3x3, padding: same, bias: false`: `[28, 28, 128]` → `[28, 28, 32]`
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      batchNormalization = layers.batchNormalization(128, epsilon: 1.001e-05, activation: .relu)
      conv2d = layers.convolution([3, 3, 128, 32], padding: .explicit(.image(1)), bias: nil)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 28, 28, 128, border: .image(1))
      batchNormalization(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}

extension DenseNet {
  /// `activated 32, [3, 3]`: `[14, 14, 128]` → `[14, 14, 32]`
  fileprivate struct Activated3: Sendable {
    /// Line 34, `batchnorm epsilon: 0.00001001`: `[14, 14, 128]` → `[14, 14, 128]`, with relu
    private let batchNormalization: Affine
    /// Line 34, `conv 32, 3x3, padding: same, bias: false`: `[14, 14, 128]` → `[14, 14, 32]`
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      batchNormalization = layers.batchNormalization(128, epsilon: 1.001e-05, activation: .relu)
      conv2d = layers.convolution([3, 3, 128, 32], padding: .explicit(.image(1)), bias: nil)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 14, 14, 128, border: .image(1))
      batchNormalization(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}

extension DenseNet {
  /// `activated 32, [3, 3]`: `[7, 7, 128]` → `[7, 7, 32]`
  fileprivate struct Activated4: Sendable {
    /// Line 34, `batchnorm epsilon: 0.00001001`: `[7, 7, 128]` → `[7, 7, 128]`, with relu
    private let batchNormalization: Affine
    /// Line 34, `conv 32, 3x3, padding: same, bias: false`: `[7, 7, 128]` → `[7, 7, 32]`
    private let conv2d: Convolution

    init(_ layers: inout WeightReader) {
      batchNormalization = layers.batchNormalization(128, epsilon: 1.001e-05, activation: .relu)
      conv2d = layers.convolution([3, 3, 128, 32], padding: .explicit(.image(1)), bias: nil)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 7, 7, 128, border: .image(1))
      batchNormalization(x, into: t0, memory)
      conv2d(t0, into: y, memory)
    }
  }
}
