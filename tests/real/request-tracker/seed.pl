#!/usr/bin/perl
# Puts mails into Request Tracker through its own interface, each at its own time: the clock is set back for each.
# Usage: seed.pl FOLDER PASSWORD; FOLDER/manifest.json lists {conversation, file, at, by, name, address, subject}, oldest first.
use strict;
use warnings;
use utf8;

our $at;

BEGIN {
    no warnings 'once';
    my $now = sub { defined $main::at ? $main::at : CORE::time() };
    *CORE::GLOBAL::time      = sub () { $now->() };
    *CORE::GLOBAL::gmtime    = sub (;$) { CORE::gmtime( defined $_[0] ? $_[0] : $now->() ) };
    *CORE::GLOBAL::localtime = sub (;$) { CORE::localtime( defined $_[0] ? $_[0] : $now->() ) };
}
use lib '/usr/share/request-tracker5/lib';
use RT;
RT::LoadConfig();
RT::Init();
use RT::EmailParser;
use JSON ();

my ( $folder, $password ) = @ARGV;
my $mails = JSON::decode_json( slurp("$folder/manifest.json") );
my $now   = CORE::time();
my $root  = RT->SystemUser;

sub slurp { my ($path) = @_; local $/; open my $file, '<:raw', $path or die "$path: $!"; return scalar <$file> }
sub sure { my ( $done, $why ) = @_; die( 'seed: ' . ( $why // 'failed' ) . "\n" ) if !$done; return $done }

$at = $now - 20 * 86_400;
my %staff = ( agent => [ 'alex', 'Alex Morgan', 'agent@desk.test' ], colleague => [ 'bea', 'Bea Lindqvist', 'bea@desk.test' ] );
my $group = RT::Group->new($root);
sure( $group->CreateUserDefinedGroup( Name => 'Customer Care' ) );
for my $who ( sort keys %staff ) {
    my ( $name, $real, $address ) = @{ $staff{$who} };
    my $user = RT::User->new($root);
    sure( $user->Create( Name => $name, RealName => $real, EmailAddress => $address, Password => $password, Privileged => 1, Timezone => 'UTC', Signature => "$real\nCustomer Care" ) );
    # One of the two has chosen to write plain text.
    sure( $user->SetPreferences( $RT::System, { MessageBoxRichText => 0 } ) ) if $who eq 'colleague';
    $group->AddMember( $user->PrincipalId );
}
my $queue = RT::Queue->new($root);
sure( $queue->Create( Name => 'Support', CorrespondAddress => 'support@desk.test', CommentAddress => 'support-comment@desk.test' ) );
my $everyone = RT::Group->new($root);
$everyone->LoadSystemInternalGroup('Everyone');
$everyone->PrincipalObj->GrantRight( Right => $_, Object => $queue ) for qw(CreateTicket ReplyToTicket SeeQueue);
$group->PrincipalObj->GrantRight( Right => $_, Object => $queue )
    for qw(SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CreateTicket ReplyToTicket CommentOnTicket ModifyTicket OwnTicket TakeTicket);

my %ticket;
sub as { my ($name) = @_; my $user = RT::CurrentUser->new; $user->Load($name); return $user }
sub ticketAs { my ( $user, $id ) = @_; my $found = RT::Ticket->new($user); $found->Load($id); return $found }

for my $mail (@$mails) {
    $at = $mail->{at};
    my $parser = RT::EmailParser->new;
    $parser->SmartParseMIMEEntityFromScalar( Message => slurp("$folder/$mail->{file}"), Decode => 0, Rescue => 1 );
    my $entity = sure( $parser->Entity, 'a mail that cannot be read' );
    RT::I18N::SetMIMEEntityToEncoding( $entity, 'utf-8' );
    my $writer;
    if ( my $one = $staff{ $mail->{by} } ) { $writer = as( $one->[0] ) }
    else {
        RT::User->new($root)->LoadOrCreateByEmail( EmailAddress => $mail->{address}, RealName => $mail->{name} );
        $writer = RT::CurrentUser->new;
        $writer->LoadByEmail( $mail->{address} );
    }
    my $known = $ticket{ $mail->{conversation} };
    if ( !$known ) {
        my ( $id, undef, $why ) = RT::Ticket->new($writer)->Create(
            Queue     => 'Support',
            Requestor => [ $mail->{address} ],
            Subject   => $mail->{subject},
            MIMEObj   => $entity,
            Status    => 'new',
        );
        $ticket{ $mail->{conversation} } = sure( $id, $why );
        next;
    }
    my ( $done, $why ) = ticketAs( $writer, $known )->Correspond( MIMEObj => $entity );
    sure( $done, $why );
}

# What only a desk has: two tickets are closed after the last mail, one has a note of a colleague.
for my $one ( [ 'happy-thanks', 'alex' ], [ 'colleague-answered', 'bea' ] ) {
    my $closed = ticketAs( as( $one->[1] ), $ticket{ $one->[0] } );
    $at = $closed->LastUpdatedObj->Unix + 600;
    $at = $now if $at > $now;
    sure( $closed->SetStatus('resolved') );
}
$at = $now - 26 * 3600;
sure( ticketAs( as('bea'), $ticket{'outlook-corp'} )->Comment( Content => 'The warehouse says that two are on back-order. Alex, can you tell her?' ) );

open my $out, '>:utf8', "$folder/tickets.json" or die $!;
print {$out} JSON->new->canonical->encode( \%ticket );
close $out;
