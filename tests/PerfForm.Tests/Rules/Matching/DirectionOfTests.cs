using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Tests.Rules.Matching;

/// <summary>Names as a reviewer reads them. About half stand in the fixtures' forms; the words were not chosen by them.</summary>
public class DirectionOfTests
{
    private static readonly RuleWords Words = RuleWords.LoadEmbedded();

    private static readonly string[] MoreOfOutputs =
        """
        投诉处理满意率 隐患整改率 能耗下降率 节约率 抗体合格率 一次验收通过率 巡查路灯线路里程 绿化路段完好率 扶助对象数据库更新率 整治农房立面户数
        开展招聘会场次 硬化通组公路里程 法律援助案件合格率 广告设施隐患整改率 新改建农村公路里程 督查事项办结率 补植苗木成活率（≥**%）
        食材检测合格率 塑胶跑道改造面积 安全播出率 汛前隐患排查完成率 节目播出合格率 病死畜禽无害化处理率 污水达标排放率 信访事项按期答复率
        抽检不合格食品处置率 违规行为查处率 戒断三年未复吸率 劳动争议调解成功率 公厕开放天数 全年开馆天数 新建微型消防站数量 村道养护里程 举办培训班期数（期）
        栽植乔木株数 教师培训人次 消防演练次数 故障及时修复率 投诉按时办结率 事故应急演练次数 违法建设拆除完成率 案件按期审结率 公益培训和展览场次
        水土流失治理率 矛盾纠纷化解率 突发事件处置及时率 无故障运行率 零投诉窗口比例 未发生安全事故天数 污水处理率 垃圾清运率 疫苗接种率 档案完整率
        退役军人适应性培训参训人数 走访慰问困难户数 查办市场主体违法案件数 打击电信网络诈骗破案数 法律援助案件办理数量 工程提前竣工天数
        “三公”经费压减比例 住院病历甲级率
        网站可用率 招标采购节约率 单位能耗降低率 审批时限压缩率 失业人员再就业率 贫困人口脱贫率 差错整改率 病虫害防治率 超限车辆查处率
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] MoreOfEffects =
        """
        群众满意度 读者满意度 政策知晓率 减少二氧化碳排放量 亩均节约农资成本 养殖户减少损失额 停热投诉下降率 受益群众人数 带动就业人数 受诊企业平均降本率
        果蔬损耗降低比例 茶叶销售额增长率 林业总产值增长率 生产安全事故死亡人数降幅 建筑节能率 挽回林木经济损失 森林覆盖率 空气质量优良天数 年接待游客量
        水鸟种群数量 挽回群众经济损失 避免洪涝灾害损失金额 村集体经济收入增长额 成本节约率
        管网使用寿命 设备正常使用年限 年节水量 减少财政支出金额 老年人就餐便利度 旅游综合收入
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] Less =
        """
        投诉量 隐患数 排放量 信访件数 失业率 系统漏洞数 设备故障率 维修响应时间 业务办理时间 群众等待时间 管网漏损率 交通事故率 服务投诉率 再犯罪率
        食品安全事故发生次数 数字化成果抽检差错率 森林火灾受害率 较大以上火灾事故 网络安全事件发生次数 产品不合格率 未按期完成率 群众不满意率
        项目总成本 亩均建设成本 单座桥梁检测成本 指标1：路口年均维护成本 故障报修处置时限 企业开办平均用时 突发事件到场时间 低保金发放时间 辍学率
        火灾死亡人数 安全责任事故起数 水库垮坝事故 重大群体性事件 因灾伤亡人数 碳排放强度 单位能耗 资金闲置率 房屋空置率 资产负债率 孕产妇死亡率
        行政案件败诉率 公文差错率 图书加工差错率 扬尘投诉起数 PM2.5平均浓度 农村黑臭水体数量 生活污水直排户数 返贫人口 电诈案件发案数 合同违约率
        监理费占工程投资比例 企业物流成本占营业收入比重 中小企业融资利率 失业金审核发放周期 工程建设周期
        泄密事件次数 逾期天数 患者平均候诊时间 越级上访人次 道路拥堵指数 乙类传染病报告发病率 撂荒面积 出生缺陷发生率 因贫辍学学生数
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] NoneOfOutputs =
        """
        低保人数 特困供养人数 临时救助人次 抚恤优抚对象人数 在编人数 外聘教师人数 困难残疾人生活补贴发放人数 办案数 受理投诉数 办理援助案件数量 调解矛盾纠纷数
        信访接待来访批次 咨询服务热线接听次数 案件数量 处治路面病害 公务用车保有数量 “三公”经费控制率 抚育补助标准 数据更新频率 义务教育阶段在校学生数
        失业保险金发放人数 报警处置次数 核定床位数 机关食堂用餐人数 研发费用占比
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] NoneOfEffects = ["内涝积水影响居民户数", "受灾人口", "在册低保人数", "人口密度", "药占比", "服务半径"];

    [Fact]
    public void No_name_of_the_list_is_read_the_wrong_way() => Assert.Equal(string.Empty, string.Join(' ', Judged()
        .Where(judged => judged.Read.Direction != judged.Expected
            && (judged.Expected == Direction.Unknown ? judged.Read.IsPlain : judged.Read.Direction != Direction.Unknown))
        .Select(judged => judged.Name)));

    [Fact]
    public void Ninety_five_of_a_hundred_names_are_known()
    {
        var judged = Judged().ToList();
        var unknown = judged.Where(one => one.Read.Direction != one.Expected).Select(one => one.Name).ToList();
        Assert.True(judged.Count >= 120);
        Assert.True(unknown.Count * 20 <= judged.Count, string.Join(' ', unknown));
    }

    [Theory]
    [InlineData("突发环境事件数", nameof(MeasuredAs.Effect), "Less")]
    [InlineData("返贫致贫人口数", nameof(MeasuredAs.Effect), "Less")]
    [InlineData("养老金冒领人数", nameof(MeasuredAs.Output), "Less")]
    [InlineData("补助资金错发率", nameof(MeasuredAs.Output), "Less")]
    [InlineData("监测报告漏报率", nameof(MeasuredAs.Output), "Less")]
    [InlineData("新建高标准农田面积", nameof(MeasuredAs.Output), "More")]
    [InlineData("农村饮水安全受益人口", nameof(MeasuredAs.Effect), "More")]
    [InlineData("灌溉水有效利用系数", nameof(MeasuredAs.Effect), "More")]
    [InlineData("公益林补偿单价", nameof(MeasuredAs.Effect), "Unknown")]
    [InlineData("专项资金县级配套比例", nameof(MeasuredAs.Output), "Unknown")]
    public void A_word_within_another_does_not_decide(string name, string measured, string expected) =>
        Assert.Equal(expected, DirectionOf.Name(name, Words, Enum.Parse<MeasuredAs>(measured)).Direction.ToString());

    [Theory]
    [InlineData("审计报告质量差错数", nameof(MeasuredAs.Quality), "Less")]
    [InlineData("垃圾清运滞留点位数", nameof(MeasuredAs.Quality), "Less")]
    [InlineData("专利预审周期", nameof(MeasuredAs.Timeliness), "Less")]
    [InlineData("灾后受灾群众转移安置时间", nameof(MeasuredAs.Timeliness), "Less")]
    [InlineData("预警信息提前发布时间", nameof(MeasuredAs.Timeliness), "More")]
    [InlineData("巡查间隔时间", nameof(MeasuredAs.Timeliness), "Unknown")]
    [InlineData("预防接种异常反应发生率", nameof(MeasuredAs.Quality), "Less")]
    [InlineData("鸟类物种数量", nameof(MeasuredAs.Effect), "More")]
    [InlineData("居民健康素养水平", nameof(MeasuredAs.Effect), "More")]
    [InlineData("刑事案件发案下降幅度", nameof(MeasuredAs.Effect), "More")]
    public void Its_levels_say_what_a_name_leaves_open(string name, string measured, string expected) =>
        Assert.Equal(expected, DirectionOf.Name(name, Words, Enum.Parse<MeasuredAs>(measured)).Direction.ToString());

    [Theory]
    [InlineData("长期未结诉讼案件数", "Less")]
    [InlineData("逾期未完成任务数", "Less")]
    [InlineData("闲置房产面积", "Less")]
    [InlineData("闲置土地盘活面积", "More")]
    [InlineData("违法建设新增面积", "Less")]
    [InlineData("大班额班级数", "Less")]
    public void What_is_left_undone_is_bad(string name, string expected) =>
        Assert.Equal(expected, DirectionOf.Name(name, Words, MeasuredAs.Output).Direction.ToString());

    [Theory]
    [InlineData("投诉量", true)]
    [InlineData("设备合格率", true)]
    [InlineData("新建公厕数量", true)]
    [InlineData("机械设备数量", false)]
    [InlineData("农膜率", false)]
    [InlineData("信访件数", false)]
    public void Where_only_the_last_word_speaks_it_is_not_plain(string name, bool isPlain) =>
        Assert.Equal(isPlain, DirectionOf.Name(name, Words, MeasuredAs.Output).IsPlain);

    private static IEnumerable<(string Name, Direction Expected, Leaning Read)> Judged() =>
        MoreOfOutputs.Select(name => (name, Direction.More, DirectionOf.Name(name, Words, MeasuredAs.Output)))
            .Concat(MoreOfEffects.Select(name => (name, Direction.More, DirectionOf.Name(name, Words, MeasuredAs.Effect))))
            .Concat(Less.Select(name => (name, Direction.Less, DirectionOf.Name(name, Words, MeasuredAs.Effect))))
            .Concat(NoneOfOutputs.Select(name => (name, Direction.Unknown, DirectionOf.Name(name, Words, MeasuredAs.Output))))
            .Concat(NoneOfEffects.Select(name => (name, Direction.Unknown, DirectionOf.Name(name, Words, MeasuredAs.Effect))));
}
