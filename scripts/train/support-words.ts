/** Words of one strength. */
export interface WordGroup {
  /** −5 … 5, the scale of AFINN. */
  readonly value: number;
  readonly words: string;
}

/**
 * Words AFINN takes for feelings and support mails use for facts, formulas or grammar.
 * A reported error is not anger; "dear", "like", "free" and "please" praise nothing.
 */
export const PLAIN_WORDS = `
  abandon abandoned ability abuse abused accept accepted accepts accident accidental accidentally accidents
  accuse accused active adequate admit admits affected agree agreed agreement alert alive allow alone anti
  apologise apologised apologize apologized apology applaud approval approved arrest arrested asset assets
  attack authority avoid avoided awaited award bankruptcy banned battle beating benefit benefits big bitter
  blah blind block blocked blocking bomb boost bored brave breached bright brisk broke broken burden calm
  cancel cancelled cancelling cancels capable care careful careless celebrate certain chance chances charged
  charges charm cheer cheers childish choke clash clean cleaner clear cleared clearly clears collapse
  collapsed collide comfort comfortable commit commitment committed competitive complain complained
  complaining complains complaint complaints comprehensive confidence confident conflict consent consents
  contagious contaminated contend convince convinced cool cover-up crash crime criticism crushed cry curse cut
  cuts cutting cynic damage damaged damages damn darkness dead deadlock dear debt deceive defect defective
  defects defer degrade delay delayed demand demanded demanding demands denied deny desire destroy destroyed
  destroying destroys detained detention diamond difficult dirt dirtier dirty disappear disappeared disappears
  discard discarded discarding discards dispute disputed disputing disqualified disregard disturb disturbed
  doom doubt doubts drag dragged drained dream dreams drop drown drunk dump dumped eager ease easy effective
  effectively emergency empathetic empty encourage encouraged endorsed energetic engage enlighten ensure
  ensuring enterprising entitled entrusted envy error errors escape ethical evacuated evil exaggerate exclude
  excluded exclusive excuse exempt expand expel exploit exploited expose exposed extend extends extremist fail
  failed failing fails failure failures faith fake falling fan farce fatality favor favorite favour favoured
  feeling fight fine fire fired fit fitness flop focused forced forget forgot forgotten fraud free freedom
  fresh fulfill fulfilled fun funky gag gain gained gaining ghost gift god grace grand grant granted grants
  grave grey growing growth guarantee gun hacked hard hardship haunt heaven help helping helps hero hid hide
  hides honor honour hope hopeful hopefully hopes hoping hostile huge hunger hurt ignore ill illegal illness
  immune importance important impose imposed imprisoned improve improved improvement improves improving
  inability inaction inconvenience inconvenient increase increased indestructible ineffective ineffectively
  infected injured injury innovate innovation intact integrity interest interested interesting interrupt
  interrupted interruption interrupts invite inviting irreversible justice kill killed killing kills kind lack
  lag lagging lags landmark laugh laughing launched lawl lawsuit lawsuits leading leak leaked leave legal
  legally like liked likes limitation limited limits litigation lonely longing looming loose loss lost lowest
  luck lucky matter matters mature meaningful medal mischief miss missed missing mistake mistaken mistakes
  motivated mourn myth natural no noisy numb nuts obsolete obstacle odd offend offline oops opportunities
  opportunity outbreak outreach overload overlooked overweight pardon parley pay peace penalty perfected
  petrified please poison polluted poor popular positive postpone postponed postpones poverty pray prepared
  pressure pressured pretty prevent prevented prevents prison privileged problem problems profit progress
  prominent promise promised promises promote prosecuted protect protected protest pure questioned rainy rash
  reach reached reaches reaching reassure reassured recession recommend recommends redeemed refuse refused
  refuses regret reject rejected rejecting rejects relaxed reliability relieve rescue resolve resolved
  resolves resolving responsible responsive restore restored restores restrict restricted restriction retained
  revive reward rich rig rigged risk risks rob robust rotten safe safely safety salvation save saved scoop
  secure secured secures sedition sentence serene severe shaky share shared shares shattered shoot shortage
  shortages shy sick significance silly sincere sincerely sincerest skeptic slick smart sneaky solemn solid
  solidarity solution solutions solve solved solves solving sophisticated sorry spam spark spirit stab stable
  stall stalled steal stealing steals stimulate stolen stop stopped stopping stops straight strange strength
  strengthen stricken strike strikes strong stronger struck struggle struggled stuck substantial substantially
  sue suffer suing suited sunshine support supporter supporting supportive supports supreme surviving suspect
  suspected suspend suspended swift tard tears tender tension terrorist thank thanks threat threaten thwart
  tired toothless top tops torn tout trap trapped treason treasure trouble troubled true trust trusted tumor
  unapproved unaware unbelieving uncertain unclear unconfirmed unemployment unequal united unloved unmatched
  unsettled unsupported uplifting urgent useful usefulness vague validate validated validates validating
  verdict virtuous vision visionary visions vulnerable walkout want war warm warn warned warning warnings
  warns weak wealth weary weird welcome win winner winning wins wish wishes wishing won wooo worth wreck wrong
  yeah yes youthful yummy zealous
`;

/** The words of support mail: stronger, weaker or other than a general list has them. */
export const SUPPORT_WORDS: readonly WordGroup[] = [
  {
    value: -4,
    words:
      'furious livid outraged outrageous disgusting disgusted disgusts infuriating appalling appalled fuming pathetic scandalous disgraceful disgrace atrocious abysmal horrendous shambles seething enraged',
  },
  {
    value: -3,
    words:
      'ridiculous unacceptable rubbish useless terrible horrible awful worst worse dreadful angry mad hate hates hated rude insulting incompetent incompetence frustrating frustrated frustration frustrates annoying annoyed annoys irritating irritated joke laughable absurd insane nonsense garbage crap crappy trash unprofessional shocking shocked nightmare bullshit shit shitty hell wtf ffs smh sucks suck sucked fuck fucking fucked pissed scam scammed scammers fraudulent lies lied lying liar liars crooks shameful unbelievable inexcusable disrespectful disrespected stupid dumb clueless lousy ripoff misleading deceptive dishonest aggravating infuriated arse bollocks bloody ridiculously diabolical',
  },
  {
    value: -2,
    words:
      'unhelpful fobbed ignored ignoring stupidly painful careless sloppy wasted wasting hassle tedious clunky impatient fuss runaround mess messed botched avoidable inept condescending dismissive unreliable inconsiderate lazy excuses pointless unfair unreasonable overpriced',
  },
  {
    value: -2.5,
    words:
      'disappointing disappointed disappointment disappoint disappoints underwhelming underwhelmed dissatisfied unsatisfied unhappy displeased poor poorly unimpressed unsatisfactory mediocre dissatisfaction letdown regretting subpar inadequate disheartened disheartening',
  },
  {
    value: -1.5,
    words:
      'worried worrying worries worry anxious nervous scared afraid panicking panicked panic stressed stressful stress fear fearful frightened terrified desperate desperately alarmed alarming uneasy',
  },
  { value: -0.8, words: 'concerned concerning concern concerns unsettling' },
  {
    value: -0.4,
    words:
      'confused confusing confusion puzzled baffled baffling bewildered perplexed misunderstood unclear bewildering',
  },
  {
    value: -2,
    words:
      'sad sadly heartbroken heartbreaking gutted devastated devastating upset upsetting upsets crying cried tearful miserable depressed depressing grieving grief mourning lonely sorrow unhappiness hurtful',
  },
  {
    value: 3,
    words:
      'brilliant excellent amazing awesome fantastic wonderful superb outstanding perfect delighted thrilled love loved loves loving incredible impressed impressive exceptional fabulous stellar marvellous marvelous splendid chuffed ecstatic flawless phenomenal stunning magnificent best terrific stoked overjoyed gorgeous',
  },
  {
    value: 2,
    words:
      'great happy pleased glad good beautiful nice lovely enjoy enjoyed enjoying enjoyable reliable sturdy comfy comfortable satisfied friendly efficient courteous professional smoothly effortless kudos bravo recommend recommended yay woohoo hooray relieved relief impressively better nicely polite attentive knowledgeable thoughtful pleasant pleasantly',
  },
  { value: 1.2, words: 'easy easier fun cool useful worth enjoyably handy neat clean smooth' },
  {
    value: 1,
    words: 'sorted works worked solved fixed resolved star legend hero lifesaver helpful prompt promptly speedy swift',
  },
  { value: 2.5, words: 'grateful thankful appreciative indebted gratitude' },
  { value: 0.4, words: 'appreciate appreciated appreciates thanks thank thx cheers' },
  { value: -0.6, words: 'slow' },
  {
    value: -1.2,
    words:
      'slowest slower horribly badly bad mediocre boring dull tasteless bland overcooked cheaply flimsy uncomfortable disconnects',
  },
  { value: -1.5, words: 'sick ugh argh grr grrr sigh fail fails smfh meh' },
  { value: 2, words: 'haha hahaha lol lmao' },
];
