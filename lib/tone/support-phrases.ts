import type { Emotion } from './reading.ts';

/** Set phrases of one worth; a phrase is read whole, its words no longer count by themselves. */
export interface PhraseGroup {
  readonly value: number;
  readonly emotion?: Emotion;
  /** A few plain words for people. */
  readonly reason: string;
  readonly phrases: readonly string[];
}

/** Idioms and set phrases of support mail, in small letters, words parted by one space. */
export const SUPPORT_PHRASES: readonly PhraseGroup[] = [
  {
    value: -4,
    emotion: 'frustrated',
    reason: 'bitter thanks',
    phrases: ['thanks for nothing', 'thank you for nothing', 'thanks a lot for nothing', 'thanks for wasting', 'thank you for wasting', 'thanks for ruining', 'thank you for ruining', 'thanks for losing', 'thanks for ignoring', 'thanks for letting us down', 'thanks for leaving', 'thanks for the lies', 'thanks for the delay', 'way to go', 'great job losing', 'good job losing', 'gee thanks'],
  },
  {
    value: -4,
    emotion: 'frustrated',
    reason: 'strong words of anger',
    phrases: ['fed up', 'sick of', 'sick and tired', 'sick to death', 'tired of', 'had enough', 'have had it with', 'last straw', 'final straw', 'beyond a joke', 'takes the biscuit', 'taking the mickey', 'taking the piss', 'makes my blood boil', 'at the end of my tether', 'at my wits end', "at my wit's end", 'lost all patience', 'losing patience', 'running out of patience', 'losing my patience', 'run out of patience', 'not fit for purpose', 'not good enough', 'simply not good enough', 'waste of time', 'waste of money', 'wasted my time', 'wasting my time', 'complete waste', 'rip off', 'ripped off', 'ripping off', 'ripping me off', 'what a joke', 'are a joke', 'is a joke', 'total joke', 'bad joke', 'complete joke', 'worst ever', 'worst service', 'drives me mad', 'driving me mad', 'driving me crazy', 'driving me nuts', 'pulling my hair out', 'pain in the', 'doing my head in', 'does my head in', 'no excuse', 'a slap in the face', 'could not care less', "couldn't care less", "don't care", "doesn't care", "don't give a", 'get your act together', 'sort yourselves out', 'fobbed off', 'passed around', 'passed from pillar to post', 'the run around', 'hung up on', 'hangs up on', 'left in the dark', 'kept in the dark', 'treated like', 'daylight robbery', 'highway robbery', 'stole my money', 'stolen my money', "what's the point", 'what is the point', 'so much for', 'not impressed', 'not acceptable', "isn't acceptable", 'never again', 'should be ashamed', 'ought to be ashamed', 'shame on you', 'shame on', 'how dare you', 'how hard is it', 'how hard can it', 'how difficult is it', 'get it together', 'get a grip'],
  },
  {
    value: -3,
    emotion: 'disappointed',
    reason: 'words of disappointment',
    phrases: ['let down', 'let us down', 'let me down', 'lets me down', 'lets us down', 'letting me down', 'expected better', 'expected more', 'expect better', 'expect more', 'deserve better', 'deserves better', 'do better', 'not what i ordered', 'not what we ordered', 'not what i expected', 'not as described', 'not as advertised', 'not worth', 'left a bad taste', 'leaves a lot to be desired', 'lost faith', 'lost my trust', 'losing faith', 'broke my trust', 'such a shame', 'what a shame', 'a real shame', 'surprised by the tone', 'broken promises', 'empty promises', 'fallen short', 'falls short', 'wish i had never', 'regret buying', 'regret choosing', 'first and last time', 'gone downhill', 'going downhill', 'not happy', 'not satisfied', 'less than impressed', 'assumed you would believe me', "assumed you'd believe me"],
  },
  {
    value: -1.6,
    emotion: 'anxious',
    reason: 'words of worry',
    phrases: ['what if', 'freaking out', 'losing sleep', "can't sleep", 'on edge', 'at risk', 'in trouble with', 'not sure if i can trust', 'running out of time', "don't want to lose", 'afraid of losing', 'in a panic', 'so worried', 'getting worried', 'short before rent', 'before rent', 'behind on rent'],
  },
  {
    value: -0.6,
    emotion: 'confused',
    reason: 'words of confusion',
    phrases: ["don't understand", 'do not understand', "didn't understand", 'not sure', 'no idea', 'have no clue', "don't know", 'do not know', "doesn't make sense", 'does not make sense', "can't figure out", "can't work out", 'cannot figure out', 'makes no sense', 'make no sense', 'bit lost', 'a little lost', 'am lost', "i'm lost", 'at a loss', 'which one do i', 'what am i doing wrong', 'am i missing something', 'not clear', 'in simple steps', 'over my head', 'getting mixed messages', 'contradicts'],
  },
  {
    value: -2,
    emotion: 'sad',
    reason: 'words of grief or loss',
    phrases: ['passed away', 'has died', 'had died', 'died last', 'the funeral', 'in tears', 'broke my heart', 'breaks my heart', 'had to cry', 'made me cry', 'late husband', 'late wife', 'late mother', 'late father', 'my loss'],
  },
  {
    value: 4,
    emotion: 'pleased',
    reason: 'words of delight',
    phrases: ['over the moon', 'made my day', 'you rock', 'above and beyond', 'second to none', 'top notch', 'first class', 'first rate', 'five stars', '5 stars', 'ten out of ten', '10 out of 10', 'well done', 'good job', 'great job', 'amazing job', 'keep it up', 'keep up the', 'life saver', 'works like a charm', 'worked like a charm', 'works perfectly', 'works a treat', 'works beautifully', 'could not be happier', "couldn't be happier", 'could not be more pleased', "couldn't ask for more", 'could not ask for more', "couldn't fault", 'cannot fault', "can't fault", 'hats off', 'spot on', 'customer for life', 'best service', 'best customer service', 'highly recommend', 'you are a star', 'you are the best', "you're the best", "you're a star", 'you are a legend', 'the bees knees', 'blown away', 'exceeded my expectations', 'hit the spot', 'happy as larry', "can't complain", 'cannot complain'],
  },
  {
    value: 2,
    emotion: 'pleased',
    reason: 'a good outcome',
    phrases: ['all good', 'all sorted', 'got it working', 'works now', 'working now', 'it works', 'problem solved', 'issue resolved', "can't wait to see", "can't wait to try", "can't wait", 'cannot wait to', 'look forward to using', 'not bad', 'not bad at all', 'no complaints', 'as good as new', 'came early', 'arrived early', 'next day', 'that did the trick', 'did the trick', 'no problems at all', 'no issues at all'],
  },
  {
    value: 3,
    emotion: 'grateful',
    reason: 'warm thanks',
    phrases: ['thank you so much', 'thanks so much', 'thank you very much for your help', 'thanks a million', 'many many thanks', 'really appreciate', 'truly appreciate', 'so appreciate', 'greatly appreciate', 'very grateful', 'so grateful', 'cannot thank you enough', "can't thank you enough", 'thanks for sorting', 'thank you for sorting', 'thanks for being', 'thank you for being', 'thank you for your kindness', 'thanks for your patience with me', 'thank you for your patience with me', 'thank you for helping', 'thanks for helping', 'appreciate your help', 'appreciate the help', 'appreciate you', 'big thank you', 'huge thanks', 'huge thank you', 'massive thanks', 'thanks for the quick', 'thanks for the fast', 'thank you for the quick', 'thanks for getting back', 'good looking out', 'god bless', 'bless you', 'thank u so much', 'tysm', 'i owe you'],
  },
  {
    value: 0.8,
    emotion: 'grateful',
    reason: 'thanks',
    phrases: ['thanks for your help', 'thank you for your help', 'thanks again', 'thank you again', 'thank you very much', 'thank you for your work', 'thanks for the help', 'thank you for the help', 'much appreciated', 'thanks for fixing', 'thank you for fixing', 'thanks for explaining', 'thank you for explaining', 'thank you for telling', 'thanks for letting me know', 'thank you for letting me know', 'thanks a lot', 'thanks a bunch'],
  },
  {
    value: 0,
    reason: 'a formula',
    phrases: ['thanks in advance', 'thank you in advance', 'thank you for your time', 'thanks for your time', 'kind regards', 'best regards', 'warm regards', 'best wishes', 'kindest regards', 'all the best', 'warmest regards', 'good morning', 'good afternoon', 'good evening', 'good day', 'hope you are well', "hope you're well", 'hope this finds you well', 'hope you are doing well', 'no problem', 'no problems', 'no worries', 'no doubt', 'no hurry', 'in no hurry', 'not urgent', 'would love to', "i'd love to", 'would be great', 'would be good', 'would be nice', 'would be helpful', 'would be wonderful', 'would be brilliant', 'would be perfect', 'would be lovely', 'would be happy to', 'will be happy to', 'happy to help', 'glad to', 'happy to send', 'happy to provide', 'be good to know', 'good idea', 'good to know', 'as good as', 'a good time', 'in good condition', 'customer care', 'best way', 'best option', 'best thing to do', 'best time', 'best price', 'best before', 'best buy', 'good condition', 'great britain', 'good will', 'better price', 'better way', 'as well', 'may as well', 'at least', 'would like', 'feel free', 'feel free to', 'of interest', 'look forward to hearing', 'looking forward to hearing', 'works for me', 'how it works', 'if it works', 'dead end', 'please fix', 'bad timing', 'the late', 'running late', 'going to be late', 'sick leave', 'off sick', 'sick day', 'bank holiday', 'mad about', 'crazy about', 'awfully nice', 'pretty sure', 'not to worry', 'do not worry', "don't worry", 'love it if', 'in order to', 'how best', 'works out', 'worked out', 'lol just kidding', 'sorry to bother you', 'sorry to bother'],
  },
  {
    value: -1.5,
    reason: 'a poor outcome',
    phrases: ['fell apart', 'falls apart', 'falling apart', 'stopped working', 'broke after', 'broken again', 'down again', 'does not work at all', "doesn't work at all", 'stay away', 'stay away from', 'avoid at all costs', "don't bother", 'do not bother', "don't buy", 'do not buy', 'not recommend', 'not recommended', 'would not recommend', "wouldn't recommend", 'no help', 'no help at all', 'not helpful', 'of no use', 'no use', 'no good', 'not good'],
  },
];
