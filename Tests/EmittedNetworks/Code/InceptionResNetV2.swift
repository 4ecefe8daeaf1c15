// swift-format-ignore-file
// Written by `cnn swift`. What has to change changes in InceptionResNetV2.cnn.

import CNNRuntime

/// InceptionResNetV2: Szegedy, Ioffe, Vanhoucke and Alemi, "Inception-v4, Inception-ResNet and the
/// Impact of Residual Connections on Learning" (2016, arXiv:1602.07261), as in
/// `keras.applications`: 55,873,736 parameters. Keras has a layer of its own for the factor and the
/// sum at the end of a block.
///
/// `[299, 299, 3]` → `[1000]`
public struct InceptionResNetV2: Network {
  private let engine: Engine
  /// Line 47, `conv 32, 3x3, stride: 2, bias: false`: `[299, 299, 3]` → `[149, 149, 32]`, with
  /// batch normalization, relu
  private let conv2d: Convolution
  /// Line 47, `conv 32, 3x3, bias: false`: `[149, 149, 32]` → `[147, 147, 32]`, with batch
  /// normalization, relu
  private let conv2d1: Convolution
  /// Line 47, `conv 64, 3x3, padding: same, bias: false`: `[147, 147, 32]` → `[147, 147, 64]`, with
  /// batch normalization, relu
  private let conv2d2: Convolution
  /// Line 8, `maxpool 3x3, stride: 2`: `[147, 147, 64]` → `[73, 73, 64]`
  private let maxPooling2d = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 47, `conv 80, 1x1, padding: same, bias: false`: `[73, 73, 64]` → `[73, 73, 80]`, with
  /// batch normalization, relu
  private let conv2d3: Convolution
  /// Line 47, `conv 192, 3x3, bias: false`: `[73, 73, 80]` → `[71, 71, 192]`, with batch
  /// normalization, relu
  private let conv2d4: Convolution
  /// Line 9, `maxpool 3x3, stride: 2`: `[71, 71, 192]` → `[35, 35, 192]`
  private let maxPooling2d1 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// Line 47, `conv 96, 1x1, padding: same, bias: false`: `[35, 35, 192]` → `[35, 35, 96]`, with
  /// batch normalization, relu
  private let conv2d5: Convolution
  /// Line 47, `conv 48, 1x1, padding: same, bias: false`: `[35, 35, 192]` → `[35, 35, 48]`, with
  /// batch normalization, relu
  private let conv2d6: Convolution
  /// Line 47, `conv 64, 5x5, padding: same, bias: false`: `[35, 35, 48]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d7: Convolution
  /// Line 47, `conv 64, 1x1, padding: same, bias: false`: `[35, 35, 192]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d8: Convolution
  /// Line 47, `conv 96, 3x3, padding: same, bias: false`: `[35, 35, 64]` → `[35, 35, 96]`, with
  /// batch normalization, relu
  private let conv2d9: Convolution
  /// Line 47, `conv 96, 3x3, padding: same, bias: false`: `[35, 35, 96]` → `[35, 35, 96]`, with
  /// batch normalization, relu
  private let conv2d10: Convolution
  /// Line 14, `avgpool 3x3, stride: 1, padding: same`: `[35, 35, 192]` → `[35, 35, 192]`
  private let averagePooling2d = AveragePooling(
    window: [3, 3], strides: [1, 1], padding: .explicit(.image(1)))
  /// Line 47, `conv 64, 1x1, padding: same, bias: false`: `[35, 35, 192]` → `[35, 35, 64]`, with
  /// batch normalization, relu
  private let conv2d11: Convolution
  /// `inception`: `[35, 35, 320]` → `[35, 35, 320]`
  private let inception: Inception3
  /// Line 16, `relu`: `[35, 35, 320]` → `[35, 35, 320]`
  private let reLu18 = Activate(.relu)
  /// `inception_1`: `[35, 35, 320]` → `[35, 35, 320]`
  private let inception1: Inception3
  /// Line 16, `relu`: `[35, 35, 320]` → `[35, 35, 320]`
  private let reLu25 = Activate(.relu)
  /// `inception_2`: `[35, 35, 320]` → `[35, 35, 320]`
  private let inception2: Inception3
  /// Line 16, `relu`: `[35, 35, 320]` → `[35, 35, 320]`
  private let reLu32 = Activate(.relu)
  /// `inception_3`: `[35, 35, 320]` → `[35, 35, 320]`
  private let inception3: Inception3
  /// Line 16, `relu`: `[35, 35, 320]` → `[35, 35, 320]`
  private let reLu39 = Activate(.relu)
  /// `inception_4`: `[35, 35, 320]` → `[35, 35, 320]`
  private let inception4: Inception3
  /// Line 16, `relu`: `[35, 35, 320]` → `[35, 35, 320]`
  private let reLu46 = Activate(.relu)
  /// `inception_5`: `[35, 35, 320]` → `[35, 35, 320]`
  private let inception5: Inception3
  /// Line 16, `relu`: `[35, 35, 320]` → `[35, 35, 320]`
  private let reLu53 = Activate(.relu)
  /// `inception_6`: `[35, 35, 320]` → `[35, 35, 320]`
  private let inception6: Inception3
  /// Line 16, `relu`: `[35, 35, 320]` → `[35, 35, 320]`
  private let reLu60 = Activate(.relu)
  /// `inception_7`: `[35, 35, 320]` → `[35, 35, 320]`
  private let inception7: Inception3
  /// Line 16, `relu`: `[35, 35, 320]` → `[35, 35, 320]`
  private let reLu67 = Activate(.relu)
  /// `inception_8`: `[35, 35, 320]` → `[35, 35, 320]`
  private let inception8: Inception3
  /// Line 16, `relu`: `[35, 35, 320]` → `[35, 35, 320]`
  private let reLu74 = Activate(.relu)
  /// `inception_9`: `[35, 35, 320]` → `[35, 35, 320]`
  private let inception9: Inception3
  /// Line 16, `relu`: `[35, 35, 320]` → `[35, 35, 320]`
  private let reLu81 = Activate(.relu)
  /// Line 47, `conv 384, 3, stride: 2, bias: false`: `[35, 35, 320]` → `[17, 17, 384]`, with batch
  /// normalization, relu
  private let conv2d82: Convolution
  /// Line 47, `conv 256, 1, padding: same, bias: false`: `[35, 35, 320]` → `[35, 35, 256]`, with
  /// batch normalization, relu
  private let conv2d83: Convolution
  /// Line 47, `conv 256, 3, padding: same, bias: false`: `[35, 35, 256]` → `[35, 35, 256]`, with
  /// batch normalization, relu
  private let conv2d84: Convolution
  /// Line 47, `conv 384, 3, stride: 2, bias: false`: `[35, 35, 256]` → `[17, 17, 384]`, with batch
  /// normalization, relu
  private let conv2d85: Convolution
  /// Line 37, `maxpool 3x3, stride: 2`: `[35, 35, 320]` → `[17, 17, 320]`
  private let maxPooling2d2 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// `inception_10`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception10: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu90 = Activate(.relu)
  /// `inception_11`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception11: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu95 = Activate(.relu)
  /// `inception_12`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception12: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu100 = Activate(.relu)
  /// `inception_13`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception13: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu105 = Activate(.relu)
  /// `inception_14`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception14: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu110 = Activate(.relu)
  /// `inception_15`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception15: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu115 = Activate(.relu)
  /// `inception_16`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception16: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu120 = Activate(.relu)
  /// `inception_17`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception17: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu125 = Activate(.relu)
  /// `inception_18`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception18: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu130 = Activate(.relu)
  /// `inception_19`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception19: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu135 = Activate(.relu)
  /// `inception_20`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception20: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu140 = Activate(.relu)
  /// `inception_21`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception21: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu145 = Activate(.relu)
  /// `inception_22`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception22: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu150 = Activate(.relu)
  /// `inception_23`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception23: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu155 = Activate(.relu)
  /// `inception_24`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception24: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu160 = Activate(.relu)
  /// `inception_25`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception25: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu165 = Activate(.relu)
  /// `inception_26`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception26: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu170 = Activate(.relu)
  /// `inception_27`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception27: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu175 = Activate(.relu)
  /// `inception_28`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception28: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu180 = Activate(.relu)
  /// `inception_29`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let inception29: Inception
  /// Line 18, `relu`: `[17, 17, 1088]` → `[17, 17, 1088]`
  private let reLu185 = Activate(.relu)
  /// Line 47, `conv 256, 1, padding: same, bias: false`: `[17, 17, 1088]` → `[17, 17, 256]`, with
  /// batch normalization, relu
  private let conv2d186: Convolution
  /// Line 47, `conv 384, 3, stride: 2, bias: false`: `[17, 17, 256]` → `[8, 8, 384]`, with batch
  /// normalization, relu
  private let conv2d187: Convolution
  /// Line 47, `conv 256, 1, padding: same, bias: false`: `[17, 17, 1088]` → `[17, 17, 256]`, with
  /// batch normalization, relu
  private let conv2d188: Convolution
  /// Line 47, `conv 288, 3, stride: 2, bias: false`: `[17, 17, 256]` → `[8, 8, 288]`, with batch
  /// normalization, relu
  private let conv2d189: Convolution
  /// Line 47, `conv 256, 1, padding: same, bias: false`: `[17, 17, 1088]` → `[17, 17, 256]`, with
  /// batch normalization, relu
  private let conv2d190: Convolution
  /// Line 47, `conv 288, 3, padding: same, bias: false`: `[17, 17, 256]` → `[17, 17, 288]`, with
  /// batch normalization, relu
  private let conv2d191: Convolution
  /// Line 47, `conv 320, 3, stride: 2, bias: false`: `[17, 17, 288]` → `[8, 8, 320]`, with batch
  /// normalization, relu
  private let conv2d192: Convolution
  /// Line 37, `maxpool 3x3, stride: 2`: `[17, 17, 1088]` → `[8, 8, 1088]`
  private let maxPooling2d3 = MaxPooling(window: [3, 3], strides: [2, 2])
  /// `inception_30`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let inception30: Inception2
  /// Line 20, `relu`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let reLu197 = Activate(.relu)
  /// `inception_31`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let inception31: Inception2
  /// Line 20, `relu`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let reLu202 = Activate(.relu)
  /// `inception_32`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let inception32: Inception2
  /// Line 20, `relu`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let reLu207 = Activate(.relu)
  /// `inception_33`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let inception33: Inception2
  /// Line 20, `relu`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let reLu212 = Activate(.relu)
  /// `inception_34`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let inception34: Inception2
  /// Line 20, `relu`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let reLu217 = Activate(.relu)
  /// `inception_35`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let inception35: Inception2
  /// Line 20, `relu`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let reLu222 = Activate(.relu)
  /// `inception_36`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let inception36: Inception2
  /// Line 20, `relu`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let reLu227 = Activate(.relu)
  /// `inception_37`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let inception37: Inception2
  /// Line 20, `relu`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let reLu232 = Activate(.relu)
  /// `inception_38`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let inception38: Inception2
  /// Line 20, `relu`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let reLu237 = Activate(.relu)
  /// Line 47, `conv 192, 1, padding: same, bias: false`: `[8, 8, 2080]` → `[8, 8, 192]`, with batch
  /// normalization, relu
  private let conv2d238: Convolution
  /// `chain_1`: `[8, 8, 2080]` → `[8, 8, 256]`
  private let chain1: Chain4
  /// Line 32, `conv 2080, 1x1`: `[8, 8, 448]` → `[8, 8, 2080]`
  private let conv2d242: Convolution
  /// Line 32, `rescale 1`: `[8, 8, 2080]` → `[8, 8, 2080]`
  private let rescaling39 = PlacewiseAffine.rescaling(factors: [1], offsets: [0])
  /// Line 32, `residual`: `[8, 8, 2080] and [8, 8, 2080]` → `[8, 8, 2080]`
  private let add39 = Merge(.add)
  /// Line 47, `conv 1536, 1x1, padding: same, bias: false`: `[8, 8, 2080]` → `[8, 8, 1536]`, with
  /// batch normalization, relu
  private let conv2d243: Convolution
  /// Line 22, `globalavgpool`: `[8, 8, 1536]` → `[1536]`
  private let globalAveragePooling2d = Reduction(.mean, over: [.height, .width])
  /// Line 22, `dense 1000`: `[1536]` → `[1000]`
  private let dense: Dense

  /// The layers whose arrays are read, in this order.
  private static let layerNames = """
    conv2d;batch_normalization;conv2d_1;batch_normalization_1;conv2d_2;batch_normalization_2;\
    conv2d_3;batch_normalization_3;conv2d_4;batch_normalization_4;conv2d_5;batch_normalization_5;\
    conv2d_6;batch_normalization_6;conv2d_7;batch_normalization_7;conv2d_8;batch_normalization_8;\
    conv2d_9;batch_normalization_9;conv2d_10;batch_normalization_10;conv2d_11;\
    batch_normalization_11;conv2d_12;batch_normalization_12;conv2d_13;batch_normalization_13;\
    conv2d_14;batch_normalization_14;conv2d_15;batch_normalization_15;conv2d_16;\
    batch_normalization_16;conv2d_17;batch_normalization_17;conv2d_18;conv2d_19;\
    batch_normalization_18;conv2d_20;batch_normalization_19;conv2d_21;batch_normalization_20;\
    conv2d_22;batch_normalization_21;conv2d_23;batch_normalization_22;conv2d_24;\
    batch_normalization_23;conv2d_25;conv2d_26;batch_normalization_24;conv2d_27;\
    batch_normalization_25;conv2d_28;batch_normalization_26;conv2d_29;batch_normalization_27;\
    conv2d_30;batch_normalization_28;conv2d_31;batch_normalization_29;conv2d_32;conv2d_33;\
    batch_normalization_30;conv2d_34;batch_normalization_31;conv2d_35;batch_normalization_32;\
    conv2d_36;batch_normalization_33;conv2d_37;batch_normalization_34;conv2d_38;\
    batch_normalization_35;conv2d_39;conv2d_40;batch_normalization_36;conv2d_41;\
    batch_normalization_37;conv2d_42;batch_normalization_38;conv2d_43;batch_normalization_39;\
    conv2d_44;batch_normalization_40;conv2d_45;batch_normalization_41;conv2d_46;conv2d_47;\
    batch_normalization_42;conv2d_48;batch_normalization_43;conv2d_49;batch_normalization_44;\
    conv2d_50;batch_normalization_45;conv2d_51;batch_normalization_46;conv2d_52;\
    batch_normalization_47;conv2d_53;conv2d_54;batch_normalization_48;conv2d_55;\
    batch_normalization_49;conv2d_56;batch_normalization_50;conv2d_57;batch_normalization_51;\
    conv2d_58;batch_normalization_52;conv2d_59;batch_normalization_53;conv2d_60;conv2d_61;\
    batch_normalization_54;conv2d_62;batch_normalization_55;conv2d_63;batch_normalization_56;\
    conv2d_64;batch_normalization_57;conv2d_65;batch_normalization_58;conv2d_66;\
    batch_normalization_59;conv2d_67;conv2d_68;batch_normalization_60;conv2d_69;\
    batch_normalization_61;conv2d_70;batch_normalization_62;conv2d_71;batch_normalization_63;\
    conv2d_72;batch_normalization_64;conv2d_73;batch_normalization_65;conv2d_74;conv2d_75;\
    batch_normalization_66;conv2d_76;batch_normalization_67;conv2d_77;batch_normalization_68;\
    conv2d_78;batch_normalization_69;conv2d_79;batch_normalization_70;conv2d_80;\
    batch_normalization_71;conv2d_81;conv2d_82;batch_normalization_72;conv2d_83;\
    batch_normalization_73;conv2d_84;batch_normalization_74;conv2d_85;batch_normalization_75;\
    conv2d_86;batch_normalization_76;conv2d_87;batch_normalization_77;conv2d_88;\
    batch_normalization_78;conv2d_89;batch_normalization_79;conv2d_90;conv2d_91;\
    batch_normalization_80;conv2d_92;batch_normalization_81;conv2d_93;batch_normalization_82;\
    conv2d_94;batch_normalization_83;conv2d_95;conv2d_96;batch_normalization_84;conv2d_97;\
    batch_normalization_85;conv2d_98;batch_normalization_86;conv2d_99;batch_normalization_87;\
    conv2d_100;conv2d_101;batch_normalization_88;conv2d_102;batch_normalization_89;conv2d_103;\
    batch_normalization_90;conv2d_104;batch_normalization_91;conv2d_105;conv2d_106;\
    batch_normalization_92;conv2d_107;batch_normalization_93;conv2d_108;batch_normalization_94;\
    conv2d_109;batch_normalization_95;conv2d_110;conv2d_111;batch_normalization_96;conv2d_112;\
    batch_normalization_97;conv2d_113;batch_normalization_98;conv2d_114;batch_normalization_99;\
    conv2d_115;conv2d_116;batch_normalization_100;conv2d_117;batch_normalization_101;conv2d_118;\
    batch_normalization_102;conv2d_119;batch_normalization_103;conv2d_120;conv2d_121;\
    batch_normalization_104;conv2d_122;batch_normalization_105;conv2d_123;batch_normalization_106;\
    conv2d_124;batch_normalization_107;conv2d_125;conv2d_126;batch_normalization_108;conv2d_127;\
    batch_normalization_109;conv2d_128;batch_normalization_110;conv2d_129;batch_normalization_111;\
    conv2d_130;conv2d_131;batch_normalization_112;conv2d_132;batch_normalization_113;conv2d_133;\
    batch_normalization_114;conv2d_134;batch_normalization_115;conv2d_135;conv2d_136;\
    batch_normalization_116;conv2d_137;batch_normalization_117;conv2d_138;batch_normalization_118;\
    conv2d_139;batch_normalization_119;conv2d_140;conv2d_141;batch_normalization_120;conv2d_142;\
    batch_normalization_121;conv2d_143;batch_normalization_122;conv2d_144;batch_normalization_123;\
    conv2d_145;conv2d_146;batch_normalization_124;conv2d_147;batch_normalization_125;conv2d_148;\
    batch_normalization_126;conv2d_149;batch_normalization_127;conv2d_150;conv2d_151;\
    batch_normalization_128;conv2d_152;batch_normalization_129;conv2d_153;batch_normalization_130;\
    conv2d_154;batch_normalization_131;conv2d_155;conv2d_156;batch_normalization_132;conv2d_157;\
    batch_normalization_133;conv2d_158;batch_normalization_134;conv2d_159;batch_normalization_135;\
    conv2d_160;conv2d_161;batch_normalization_136;conv2d_162;batch_normalization_137;conv2d_163;\
    batch_normalization_138;conv2d_164;batch_normalization_139;conv2d_165;conv2d_166;\
    batch_normalization_140;conv2d_167;batch_normalization_141;conv2d_168;batch_normalization_142;\
    conv2d_169;batch_normalization_143;conv2d_170;conv2d_171;batch_normalization_144;conv2d_172;\
    batch_normalization_145;conv2d_173;batch_normalization_146;conv2d_174;batch_normalization_147;\
    conv2d_175;conv2d_176;batch_normalization_148;conv2d_177;batch_normalization_149;conv2d_178;\
    batch_normalization_150;conv2d_179;batch_normalization_151;conv2d_180;conv2d_181;\
    batch_normalization_152;conv2d_182;batch_normalization_153;conv2d_183;batch_normalization_154;\
    conv2d_184;batch_normalization_155;conv2d_185;conv2d_186;batch_normalization_156;conv2d_187;\
    batch_normalization_157;conv2d_188;batch_normalization_158;conv2d_189;batch_normalization_159;\
    conv2d_190;batch_normalization_160;conv2d_191;batch_normalization_161;conv2d_192;\
    batch_normalization_162;conv2d_193;batch_normalization_163;conv2d_194;batch_normalization_164;\
    conv2d_195;batch_normalization_165;conv2d_196;batch_normalization_166;conv2d_197;conv2d_198;\
    batch_normalization_167;conv2d_199;batch_normalization_168;conv2d_200;batch_normalization_169;\
    conv2d_201;batch_normalization_170;conv2d_202;conv2d_203;batch_normalization_171;conv2d_204;\
    batch_normalization_172;conv2d_205;batch_normalization_173;conv2d_206;batch_normalization_174;\
    conv2d_207;conv2d_208;batch_normalization_175;conv2d_209;batch_normalization_176;conv2d_210;\
    batch_normalization_177;conv2d_211;batch_normalization_178;conv2d_212;conv2d_213;\
    batch_normalization_179;conv2d_214;batch_normalization_180;conv2d_215;batch_normalization_181;\
    conv2d_216;batch_normalization_182;conv2d_217;conv2d_218;batch_normalization_183;conv2d_219;\
    batch_normalization_184;conv2d_220;batch_normalization_185;conv2d_221;batch_normalization_186;\
    conv2d_222;conv2d_223;batch_normalization_187;conv2d_224;batch_normalization_188;conv2d_225;\
    batch_normalization_189;conv2d_226;batch_normalization_190;conv2d_227;conv2d_228;\
    batch_normalization_191;conv2d_229;batch_normalization_192;conv2d_230;batch_normalization_193;\
    conv2d_231;batch_normalization_194;conv2d_232;conv2d_233;batch_normalization_195;conv2d_234;\
    batch_normalization_196;conv2d_235;batch_normalization_197;conv2d_236;batch_normalization_198;\
    conv2d_237;conv2d_238;batch_normalization_199;conv2d_239;batch_normalization_200;conv2d_240;\
    batch_normalization_201;conv2d_241;batch_normalization_202;conv2d_242;conv2d_243;\
    batch_normalization_203;dense
    """

  /// Makes the network of its arrays, to be computed by so many threads.
  public init(
    _ weights: Weights, threads: Int = 1, arithmetic: Arithmetic = .fast
  ) throws(WeightError) {
    var layers = WeightReader(weights, Self.layerNames, arithmetic)
    conv2d = layers.convolution(
      [3, 3, 3, 32], strides: [2, 2], bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d1 = layers.convolution(
      [3, 3, 32, 32], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d2 = layers.convolution(
      [3, 3, 32, 64], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d3 = layers.convolution(
      [1, 1, 64, 80], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d4 = layers.convolution(
      [3, 3, 80, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d5 = layers.convolution(
      [1, 1, 192, 96], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d6 = layers.convolution(
      [1, 1, 192, 48], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d7 = layers.convolution(
      [5, 5, 48, 64], padding: .explicit(.image(2)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d8 = layers.convolution(
      [1, 1, 192, 64], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d9 = layers.convolution(
      [3, 3, 64, 96], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d10 = layers.convolution(
      [3, 3, 96, 96], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d11 = layers.convolution(
      [1, 1, 192, 64], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    inception = Inception3(&layers)
    inception1 = Inception3(&layers)
    inception2 = Inception3(&layers)
    inception3 = Inception3(&layers)
    inception4 = Inception3(&layers)
    inception5 = Inception3(&layers)
    inception6 = Inception3(&layers)
    inception7 = Inception3(&layers)
    inception8 = Inception3(&layers)
    inception9 = Inception3(&layers)
    conv2d82 = layers.convolution(
      [3, 3, 320, 384], strides: [2, 2], bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d83 = layers.convolution(
      [1, 1, 320, 256], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d84 = layers.convolution(
      [3, 3, 256, 256], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d85 = layers.convolution(
      [3, 3, 256, 384], strides: [2, 2], bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    inception10 = Inception(&layers)
    inception11 = Inception(&layers)
    inception12 = Inception(&layers)
    inception13 = Inception(&layers)
    inception14 = Inception(&layers)
    inception15 = Inception(&layers)
    inception16 = Inception(&layers)
    inception17 = Inception(&layers)
    inception18 = Inception(&layers)
    inception19 = Inception(&layers)
    inception20 = Inception(&layers)
    inception21 = Inception(&layers)
    inception22 = Inception(&layers)
    inception23 = Inception(&layers)
    inception24 = Inception(&layers)
    inception25 = Inception(&layers)
    inception26 = Inception(&layers)
    inception27 = Inception(&layers)
    inception28 = Inception(&layers)
    inception29 = Inception(&layers)
    conv2d186 = layers.convolution(
      [1, 1, 1088, 256], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d187 = layers.convolution(
      [3, 3, 256, 384], strides: [2, 2], bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d188 = layers.convolution(
      [1, 1, 1088, 256], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d189 = layers.convolution(
      [3, 3, 256, 288], strides: [2, 2], bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d190 = layers.convolution(
      [1, 1, 1088, 256], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    conv2d191 = layers.convolution(
      [3, 3, 256, 288], padding: .explicit(.image(1)), bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    conv2d192 = layers.convolution(
      [3, 3, 288, 320], strides: [2, 2], bias: nil,
      batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    inception30 = Inception2(&layers)
    inception31 = Inception2(&layers)
    inception32 = Inception2(&layers)
    inception33 = Inception2(&layers)
    inception34 = Inception2(&layers)
    inception35 = Inception2(&layers)
    inception36 = Inception2(&layers)
    inception37 = Inception2(&layers)
    inception38 = Inception2(&layers)
    conv2d238 = layers.convolution(
      [1, 1, 2080, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    chain1 = Chain4(&layers)
    conv2d242 = layers.convolution([1, 1, 448, 2080])
    conv2d243 = layers.convolution(
      [1, 1, 2080, 1536], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
      activation: .relu)
    dense = layers.dense(1536, 1000)
    engine = Engine(count: 2_093_408, threads: threads)
    try layers.finish()
  }

  /// Computes `[1000]` of `[299, 299, 3]`.
  public func callAsFunction(_ input: Feature<299, 299, 3>) throws(RunError) -> Vector<1000> {
    var output = Vector<1000>()
    try self(input, into: &output)
    return output
  }

  /// Computes the same into what is there already, for which no memory is taken.
  public func callAsFunction(
    _ input: Feature<299, 299, 3>, into output: inout Vector<1000>
  ) throws(RunError) {
    try engine.run { memory in
      let t0 = memory.view(at: 710432, 299, 299, 3)
      t0.load(input)
      let t1 = memory.view(at: 0, 149, 149, 32)
      conv2d(t0, into: t1, memory)
      let t2 = memory.view(at: 1_382_976, 147, 147, 32, border: .image(1))
      conv2d1(t1, into: t2, memory)
      let t3 = memory.view(at: 0, 147, 147, 64)
      conv2d2(t2, into: t3, memory)
      let t4 = memory.view(at: 1_394_192, 73, 73, 64)
      maxPooling2d(t3, into: t4, memory)
      let t5 = memory.view(at: 967872, 73, 73, 80)
      conv2d3(t4, into: t5, memory)
      let t6 = memory.view(at: 0, 71, 71, 192)
      conv2d4(t5, into: t6, memory)
      let t7 = memory.view(at: 967872, 35, 35, 192)
      maxPooling2d1(t6, into: t7, memory)
      let t8 = memory.view(at: 548800, 35, 35, 320)
      let t9 = t8.channels(from: 0, count: 96)
      conv2d5(t7, into: t9, memory)
      let t10 = memory.view(at: 0, 35, 35, 48, border: .image(2))
      conv2d6(t7, into: t10, memory)
      let t11 = t8.channels(from: 96, count: 64)
      conv2d7(t10, into: t11, memory)
      let t12 = memory.view(at: 131424, 35, 35, 64, border: .image(1))
      conv2d8(t7, into: t12, memory)
      let t13 = memory.view(at: 0, 35, 35, 96, border: .image(1))
      conv2d9(t12, into: t13, memory)
      let t14 = t8.channels(from: 160, count: 96)
      conv2d10(t13, into: t14, memory)
      let t15 = memory.view(at: 0, 35, 35, 192)
      averagePooling2d(t7, into: t15, memory)
      let t16 = t8.channels(from: 256, count: 64)
      conv2d11(t15, into: t16, memory)
      let t17 = memory.view(at: 940800, 35, 35, 320)
      inception(t8, into: t17, memory.part(at: 0))
      reLu18(t17, into: t17, memory)
      let t18 = memory.view(at: 548800, 35, 35, 320)
      inception1(t17, into: t18, memory.part(at: 0))
      reLu25(t18, into: t18, memory)
      let t19 = memory.view(at: 940800, 35, 35, 320)
      inception2(t18, into: t19, memory.part(at: 0))
      reLu32(t19, into: t19, memory)
      let t20 = memory.view(at: 548800, 35, 35, 320)
      inception3(t19, into: t20, memory.part(at: 0))
      reLu39(t20, into: t20, memory)
      let t21 = memory.view(at: 940800, 35, 35, 320)
      inception4(t20, into: t21, memory.part(at: 0))
      reLu46(t21, into: t21, memory)
      let t22 = memory.view(at: 548800, 35, 35, 320)
      inception5(t21, into: t22, memory.part(at: 0))
      reLu53(t22, into: t22, memory)
      let t23 = memory.view(at: 940800, 35, 35, 320)
      inception6(t22, into: t23, memory.part(at: 0))
      reLu60(t23, into: t23, memory)
      let t24 = memory.view(at: 548800, 35, 35, 320)
      inception7(t23, into: t24, memory.part(at: 0))
      reLu67(t24, into: t24, memory)
      let t25 = memory.view(at: 940800, 35, 35, 320)
      inception8(t24, into: t25, memory.part(at: 0))
      reLu74(t25, into: t25, memory)
      let t26 = memory.view(at: 548800, 35, 35, 320)
      inception9(t25, into: t26, memory.part(at: 0))
      reLu81(t26, into: t26, memory)
      let t27 = memory.view(at: 940800, 17, 17, 1088)
      let t28 = t27.channels(from: 0, count: 384)
      conv2d82(t26, into: t28, memory)
      let t29 = memory.view(at: 0, 35, 35, 256, border: .image(1))
      conv2d83(t26, into: t29, memory)
      let t30 = memory.view(at: 1_255_232, 35, 35, 256)
      conv2d84(t29, into: t30, memory)
      let t31 = t27.channels(from: 384, count: 384)
      conv2d85(t30, into: t31, memory)
      let t32 = t27.channels(from: 768, count: 320)
      maxPooling2d2(t26, into: t32, memory)
      let t33 = memory.view(at: 425408, 17, 17, 1088)
      inception10(t27, into: t33, memory.part(at: 0))
      reLu90(t33, into: t33, memory)
      let t34 = memory.view(at: 739840, 17, 17, 1088)
      inception11(t33, into: t34, memory.part(at: 0))
      reLu95(t34, into: t34, memory)
      let t35 = memory.view(at: 425408, 17, 17, 1088)
      inception12(t34, into: t35, memory.part(at: 0))
      reLu100(t35, into: t35, memory)
      let t36 = memory.view(at: 739840, 17, 17, 1088)
      inception13(t35, into: t36, memory.part(at: 0))
      reLu105(t36, into: t36, memory)
      let t37 = memory.view(at: 425408, 17, 17, 1088)
      inception14(t36, into: t37, memory.part(at: 0))
      reLu110(t37, into: t37, memory)
      let t38 = memory.view(at: 739840, 17, 17, 1088)
      inception15(t37, into: t38, memory.part(at: 0))
      reLu115(t38, into: t38, memory)
      let t39 = memory.view(at: 425408, 17, 17, 1088)
      inception16(t38, into: t39, memory.part(at: 0))
      reLu120(t39, into: t39, memory)
      let t40 = memory.view(at: 739840, 17, 17, 1088)
      inception17(t39, into: t40, memory.part(at: 0))
      reLu125(t40, into: t40, memory)
      let t41 = memory.view(at: 425408, 17, 17, 1088)
      inception18(t40, into: t41, memory.part(at: 0))
      reLu130(t41, into: t41, memory)
      let t42 = memory.view(at: 739840, 17, 17, 1088)
      inception19(t41, into: t42, memory.part(at: 0))
      reLu135(t42, into: t42, memory)
      let t43 = memory.view(at: 425408, 17, 17, 1088)
      inception20(t42, into: t43, memory.part(at: 0))
      reLu140(t43, into: t43, memory)
      let t44 = memory.view(at: 739840, 17, 17, 1088)
      inception21(t43, into: t44, memory.part(at: 0))
      reLu145(t44, into: t44, memory)
      let t45 = memory.view(at: 425408, 17, 17, 1088)
      inception22(t44, into: t45, memory.part(at: 0))
      reLu150(t45, into: t45, memory)
      let t46 = memory.view(at: 739840, 17, 17, 1088)
      inception23(t45, into: t46, memory.part(at: 0))
      reLu155(t46, into: t46, memory)
      let t47 = memory.view(at: 425408, 17, 17, 1088)
      inception24(t46, into: t47, memory.part(at: 0))
      reLu160(t47, into: t47, memory)
      let t48 = memory.view(at: 739840, 17, 17, 1088)
      inception25(t47, into: t48, memory.part(at: 0))
      reLu165(t48, into: t48, memory)
      let t49 = memory.view(at: 425408, 17, 17, 1088)
      inception26(t48, into: t49, memory.part(at: 0))
      reLu170(t49, into: t49, memory)
      let t50 = memory.view(at: 739840, 17, 17, 1088)
      inception27(t49, into: t50, memory.part(at: 0))
      reLu175(t50, into: t50, memory)
      let t51 = memory.view(at: 425408, 17, 17, 1088)
      inception28(t50, into: t51, memory.part(at: 0))
      reLu180(t51, into: t51, memory)
      let t52 = memory.view(at: 739840, 17, 17, 1088)
      inception29(t51, into: t52, memory.part(at: 0))
      reLu185(t52, into: t52, memory)
      let t53 = memory.view(at: 0, 17, 17, 256)
      conv2d186(t52, into: t53, memory)
      let t54 = memory.view(at: 161792, 8, 8, 2080)
      let t55 = t54.channels(from: 0, count: 384)
      conv2d187(t53, into: t55, memory)
      let t56 = memory.view(at: 0, 17, 17, 256)
      conv2d188(t52, into: t56, memory)
      let t57 = t54.channels(from: 384, count: 288)
      conv2d189(t56, into: t57, memory)
      let t58 = memory.view(at: 0, 17, 17, 256, border: .image(1))
      conv2d190(t52, into: t58, memory)
      let t59 = memory.view(at: 294912, 17, 17, 288)
      conv2d191(t58, into: t59, memory)
      let t60 = t54.channels(from: 672, count: 320)
      conv2d192(t59, into: t60, memory)
      let t61 = t54.channels(from: 992, count: 1088)
      maxPooling2d3(t52, into: t61, memory)
      let t62 = memory.view(at: 294912, 8, 8, 2080)
      inception30(t54, into: t62, memory.part(at: 0))
      reLu197(t62, into: t62, memory)
      let t63 = memory.view(at: 161792, 8, 8, 2080)
      inception31(t62, into: t63, memory.part(at: 0))
      reLu202(t63, into: t63, memory)
      let t64 = memory.view(at: 294912, 8, 8, 2080)
      inception32(t63, into: t64, memory.part(at: 0))
      reLu207(t64, into: t64, memory)
      let t65 = memory.view(at: 161792, 8, 8, 2080)
      inception33(t64, into: t65, memory.part(at: 0))
      reLu212(t65, into: t65, memory)
      let t66 = memory.view(at: 294912, 8, 8, 2080)
      inception34(t65, into: t66, memory.part(at: 0))
      reLu217(t66, into: t66, memory)
      let t67 = memory.view(at: 161792, 8, 8, 2080)
      inception35(t66, into: t67, memory.part(at: 0))
      reLu222(t67, into: t67, memory)
      let t68 = memory.view(at: 294912, 8, 8, 2080)
      inception36(t67, into: t68, memory.part(at: 0))
      reLu227(t68, into: t68, memory)
      let t69 = memory.view(at: 161792, 8, 8, 2080)
      inception37(t68, into: t69, memory.part(at: 0))
      reLu232(t69, into: t69, memory)
      let t70 = memory.view(at: 294912, 8, 8, 2080)
      inception38(t69, into: t70, memory.part(at: 0))
      reLu237(t70, into: t70, memory)
      let t71 = memory.view(at: 133120, 8, 8, 448)
      let t72 = t71.channels(from: 0, count: 192)
      conv2d238(t70, into: t72, memory)
      let t73 = t71.channels(from: 192, count: 256)
      chain1(t70, into: t73, memory.part(at: 0))
      let t74 = memory.view(at: 0, 8, 8, 2080)
      conv2d242(t71, into: t74, memory)
      rescaling39(t74, into: t74, memory)
      add39(t70, t74, into: t70, memory)
      let t75 = memory.view(at: 0, 8, 8, 1536)
      conv2d243(t70, into: t75, memory)
      let t76 = memory.view(at: 98304, 1536)
      globalAveragePooling2d(t75, into: t76, memory)
      let t77 = memory.view(at: 0, 1000)
      dense(t76, into: t77, memory)
      output.store(t77)
    }
  }
}

extension InceptionResNetV2 {
  /// `chain [[32, 1], [32, 3]]`: `[35, 35, 320]` → `[35, 35, 32]`
  fileprivate struct Chain: Sendable {
    /// Line 47, `conv 32, 1, padding: same, bias: false`: `[35, 35, 320]` → `[35, 35, 32]`, with
    /// batch normalization, relu
    private let conv2d: Convolution
    /// Line 47, `conv 32, 3, padding: same, bias: false`: `[35, 35, 32]` → `[35, 35, 32]`, with
    /// batch normalization, relu
    private let conv2d2: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 320, 32], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
        activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 32, 32], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 0, 35, 35, 32, border: .image(1))
      conv2d(x, into: t0, memory)
      conv2d2(t0, into: y, memory)
    }
  }
}

extension InceptionResNetV2 {
  /// `chain [[32, 1], [48, 3], [64, 3]]`: `[35, 35, 320]` → `[35, 35, 64]`
  fileprivate struct Chain2: Sendable {
    /// Line 47, `conv 32, 1, padding: same, bias: false`: `[35, 35, 320]` → `[35, 35, 32]`, with
    /// batch normalization, relu
    private let conv2d: Convolution
    /// Line 47, `conv 48, 3, padding: same, bias: false`: `[35, 35, 32]` → `[35, 35, 48]`, with
    /// batch normalization, relu
    private let conv2d2: Convolution
    /// Line 47, `conv 64, 3, padding: same, bias: false`: `[35, 35, 48]` → `[35, 35, 64]`, with
    /// batch normalization, relu
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 320, 32], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
        activation: .relu)
      conv2d2 = layers.convolution(
        [3, 3, 32, 48], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
      conv2d3 = layers.convolution(
        [3, 3, 48, 64], padding: .explicit(.image(1)), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 65712, 35, 35, 32, border: .image(1))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 0, 35, 35, 48, border: .image(1))
      conv2d2(t0, into: t1, memory)
      conv2d3(t1, into: y, memory)
    }
  }
}

extension InceptionResNetV2 {
  /// `chain [[128, 1], [160, [1, 7]], [192, [7, 1]]]`: `[17, 17, 1088]` → `[17, 17, 192]`
  fileprivate struct Chain3: Sendable {
    /// Line 47, `conv 128, 1, padding: same, bias: false`: `[17, 17, 1088]` → `[17, 17, 128]`, with
    /// batch normalization, relu
    private let conv2d: Convolution
    /// Line 47, `conv 160, 1x7, padding: same, bias: false`: `[17, 17, 128]` → `[17, 17, 160]`,
    /// with batch normalization, relu
    private let conv2d2: Convolution
    /// Line 47, `conv 192, 7x1, padding: same, bias: false`: `[17, 17, 160]` → `[17, 17, 192]`,
    /// with batch normalization, relu
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 1088, 128], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
        activation: .relu)
      conv2d2 = layers.convolution(
        [1, 7, 128, 160], padding: .explicit(Border(width: .init(3, 3))), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
      conv2d3 = layers.convolution(
        [7, 1, 160, 192], padding: .explicit(Border(height: .init(3, 3))), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 62560, 17, 17, 128, border: Border(width: .init(3, 3)))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 0, 17, 17, 160, border: Border(height: .init(3, 3)))
      conv2d2(t0, into: t1, memory)
      conv2d3(t1, into: y, memory)
    }
  }
}

extension InceptionResNetV2 {
  /// `chain [[192, 1], [224, [1, 3]], [256, [3, 1]]]`: `[8, 8, 2080]` → `[8, 8, 256]`
  fileprivate struct Chain4: Sendable {
    /// Line 47, `conv 192, 1, padding: same, bias: false`: `[8, 8, 2080]` → `[8, 8, 192]`, with
    /// batch normalization, relu
    private let conv2d: Convolution
    /// Line 47, `conv 224, 1x3, padding: same, bias: false`: `[8, 8, 192]` → `[8, 8, 224]`, with
    /// batch normalization, relu
    private let conv2d2: Convolution
    /// Line 47, `conv 256, 3x1, padding: same, bias: false`: `[8, 8, 224]` → `[8, 8, 256]`, with
    /// batch normalization, relu
    private let conv2d3: Convolution

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 2080, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
        activation: .relu)
      conv2d2 = layers.convolution(
        [1, 3, 192, 224], padding: .explicit(Border(width: .init(1, 1))), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
      conv2d3 = layers.convolution(
        [3, 1, 224, 256], padding: .explicit(Border(height: .init(1, 1))), bias: nil,
        batchNormalization: .init(epsilon: 0.001, scale: false), activation: .relu)
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 17920, 8, 8, 192, border: Border(width: .init(1, 1)))
      conv2d(x, into: t0, memory)
      let t1 = memory.view(at: 0, 8, 8, 224, border: Border(height: .init(1, 1)))
      conv2d2(t0, into: t1, memory)
      conv2d3(t1, into: y, memory)
    }
  }
}

extension InceptionResNetV2 {
  /// `inception [[[192, 1]], [[128, 1], [160, [1, 7]], [192, [7, 1]]]], 0.1`: `[17, 17, 1088]` →
  /// `[17, 17, 1088]`
  fileprivate struct Inception: Sendable {
    /// Line 47, `conv 192, 1, padding: same, bias: false`: `[17, 17, 1088]` → `[17, 17, 192]`, with
    /// batch normalization, relu
    private let conv2d: Convolution
    /// `chain_1`: `[17, 17, 1088]` → `[17, 17, 192]`
    private let chain1: Chain3
    /// Line 32, `conv 1088, 1x1`: `[17, 17, 384]` → `[17, 17, 1088]`
    private let conv2d2: Convolution
    /// Line 32, `rescale 0.1`: `[17, 17, 1088]` → `[17, 17, 1088]`
    private let rescaling = PlacewiseAffine.rescaling(factors: [0.1], offsets: [0])
    /// Line 32, `residual`: `[17, 17, 1088] and [17, 17, 1088]` → `[17, 17, 1088]`
    private let add = Merge(.add)

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 1088, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
        activation: .relu)
      chain1 = Chain3(&layers)
      conv2d2 = layers.convolution([1, 1, 384, 1088])
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 314432, 17, 17, 384)
      let t1 = t0.channels(from: 0, count: 192)
      conv2d(x, into: t1, memory)
      let t2 = t0.channels(from: 192, count: 192)
      chain1(x, into: t2, memory.part(at: 0))
      let t3 = memory.view(at: 0, 17, 17, 1088)
      conv2d2(t0, into: t3, memory)
      rescaling(t3, into: t3, memory)
      add(x, t3, into: y, memory)
    }
  }
}

extension InceptionResNetV2 {
  /// `inception [[[192, 1]], [[192, 1], [224, [1, 3]], [256, [3, 1]]]], 0.2`: `[8, 8, 2080]` → `[8,
  /// 8, 2080]`
  fileprivate struct Inception2: Sendable {
    /// Line 47, `conv 192, 1, padding: same, bias: false`: `[8, 8, 2080]` → `[8, 8, 192]`, with
    /// batch normalization, relu
    private let conv2d: Convolution
    /// `chain_1`: `[8, 8, 2080]` → `[8, 8, 256]`
    private let chain1: Chain4
    /// Line 32, `conv 2080, 1x1`: `[8, 8, 448]` → `[8, 8, 2080]`
    private let conv2d2: Convolution
    /// Line 32, `rescale 0.2`: `[8, 8, 2080]` → `[8, 8, 2080]`
    private let rescaling = PlacewiseAffine.rescaling(factors: [0.2], offsets: [0])
    /// Line 32, `residual`: `[8, 8, 2080] and [8, 8, 2080]` → `[8, 8, 2080]`
    private let add = Merge(.add)

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 2080, 192], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
        activation: .relu)
      chain1 = Chain4(&layers)
      conv2d2 = layers.convolution([1, 1, 448, 2080])
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 133120, 8, 8, 448)
      let t1 = t0.channels(from: 0, count: 192)
      conv2d(x, into: t1, memory)
      let t2 = t0.channels(from: 192, count: 256)
      chain1(x, into: t2, memory.part(at: 0))
      let t3 = memory.view(at: 0, 8, 8, 2080)
      conv2d2(t0, into: t3, memory)
      rescaling(t3, into: t3, memory)
      add(x, t3, into: y, memory)
    }
  }
}

extension InceptionResNetV2 {
  /// `inception [[[32, 1]], [[32, 1], [32, 3]], [[32, 1], [48, 3], [64, 3]]], 0.17`: `[35, 35,
  /// 320]` → `[35, 35, 320]`
  fileprivate struct Inception3: Sendable {
    /// Line 47, `conv 32, 1, padding: same, bias: false`: `[35, 35, 320]` → `[35, 35, 32]`, with
    /// batch normalization, relu
    private let conv2d: Convolution
    /// `chain_1`: `[35, 35, 320]` → `[35, 35, 32]`
    private let chain1: Chain
    /// `chain_2`: `[35, 35, 320]` → `[35, 35, 64]`
    private let chain2: Chain2
    /// Line 32, `conv 320, 1x1`: `[35, 35, 128]` → `[35, 35, 320]`
    private let conv2d2: Convolution
    /// Line 32, `rescale 0.17`: `[35, 35, 320]` → `[35, 35, 320]`
    private let rescaling = PlacewiseAffine.rescaling(factors: [0.17], offsets: [0])
    /// Line 32, `residual`: `[35, 35, 320] and [35, 35, 320]` → `[35, 35, 320]`
    private let add = Merge(.add)

    init(_ layers: inout WeightReader) {
      conv2d = layers.convolution(
        [1, 1, 320, 32], bias: nil, batchNormalization: .init(epsilon: 0.001, scale: false),
        activation: .relu)
      chain1 = Chain(&layers)
      chain2 = Chain2(&layers)
      conv2d2 = layers.convolution([1, 1, 128, 320])
    }

    func callAsFunction(_ x: View, into y: View, _ memory: Memory) {
      let t0 = memory.view(at: 392000, 35, 35, 128)
      let t1 = t0.channels(from: 0, count: 32)
      conv2d(x, into: t1, memory)
      let t2 = t0.channels(from: 32, count: 32)
      chain1(x, into: t2, memory.part(at: 0))
      let t3 = t0.channels(from: 64, count: 64)
      chain2(x, into: t3, memory.part(at: 0))
      let t4 = memory.view(at: 0, 35, 35, 320)
      conv2d2(t0, into: t4, memory)
      rescaling(t4, into: t4, memory)
      add(x, t4, into: y, memory)
    }
  }
}
